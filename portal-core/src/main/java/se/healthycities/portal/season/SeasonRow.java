package se.healthycities.portal.season;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;

/** A season in a list. */
public record SeasonRow(
        Long id, String key, SeasonKind kind, String name, String nameEnglish, LocalDate from, LocalDate to)
        implements Serializable {
    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) && nameEnglish != null ? nameEnglish : name;
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
