package se.healthycities.portal.season;

import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;

/** The last turn of the season, which can still be taken back. */
public record RollOverRow(
        Long id,
        String from,
        String fromEnglish,
        String to,
        String toEnglish,
        Instant madeAt,
        String person,
        Long steps)
        implements Serializable {
    public String from(Locale locale) {
        return "en".equals(locale.getLanguage()) && fromEnglish != null ? fromEnglish : from;
    }

    public String to(Locale locale) {
        return "en".equals(locale.getLanguage()) && toEnglish != null ? toEnglish : to;
    }
}
