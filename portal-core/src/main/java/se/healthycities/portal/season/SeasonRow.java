package se.healthycities.portal.season;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;

/** A season in a list; {@code parent} is the key of the season that it lies in, or null. */
public record SeasonRow(
        Long id,
        String key,
        SeasonKind kind,
        String name,
        String nameEnglish,
        String parent,
        LocalDate from,
        LocalDate to)
        implements Serializable {
    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) && nameEnglish != null ? nameEnglish : name;
    }

    /** True when every day of the other season is one of this one. */
    public boolean holds(SeasonRow other) {
        return covers(other.from()) && (to == null || other.to() != null && covers(other.to()));
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
