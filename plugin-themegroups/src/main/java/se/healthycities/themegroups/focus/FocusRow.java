package se.healthycities.themegroups.focus;

import java.time.LocalDate;
import java.util.Locale;
import se.healthycities.themegroups.group.OfGroup;
import se.healthycities.themegroups.group.PlannedRow;

/**
 * A focus area as pages show it.
 *
 * @param from the first day
 * @param to the last day, or null
 * @param tags how many discussions and occasions belong to it
 */
public record FocusRow(
        Long id,
        Long space,
        String path,
        String name,
        String nameEnglish,
        String text,
        String html,
        LocalDate from,
        LocalDate to,
        Boolean main,
        Integer place,
        Integer version,
        Long tags)
        implements OfGroup, PlannedRow {
    public String name(Locale language) {
        return "en".equals(language.getLanguage()) && nameEnglish != null ? nameEnglish : name;
    }

    /** Its last day lies behind us. */
    public boolean earlier(LocalDate today) {
        return to != null && to.isBefore(today);
    }

    /** Its first day has come, and its last has not passed. */
    public boolean current(LocalDate today) {
        return !from.isAfter(today) && !earlier(today);
    }
}
