package se.healthycities.portal.meeting;

import java.io.Serializable;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * When an item begins, as far as the items before it say how long they take.
 *
 * @param at null when nobody can tell
 */
public record StartTime(LocalTime at) implements Serializable {
    /** One for each item, in their order; after an item without a length nobody can tell. */
    public static List<StartTime> of(List<ItemRow> items, LocalTime start) {
        List<StartTime> times = new ArrayList<>();
        LocalTime at = start;
        for (ItemRow item : items) {
            times.add(new StartTime(at));
            at = at == null || item.length() == null ? null : at.plusMinutes(item.length());
        }
        return times;
    }

    String words(Locale language) {
        return at == null
                ? ""
                : DateTimeFormatter.ofPattern("en".equals(language.getLanguage()) ? "HH:mm" : "HH.mm")
                        .format(at);
    }
}
