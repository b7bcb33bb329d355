package se.healthycities.portal.season;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;

/** A space in the list of what rests, what runs and what is closed. */
public record SpaceStateRow(
        Long id,
        String path,
        String owner,
        String name,
        String nameEnglish,
        LocalDate closedOn,
        Long seats,
        LocalDate restsFrom)
        implements Serializable {
    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) && nameEnglish != null ? nameEnglish : name;
    }

    public boolean closed(LocalDate day) {
        return closedOn != null && day.isAfter(closedOn);
    }
}
