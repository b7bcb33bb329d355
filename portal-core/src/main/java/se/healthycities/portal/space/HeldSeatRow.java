package se.healthycities.portal.space;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;

/** A seat that somebody holds or held for an organisation; it is over when its holder's affiliation is. */
public record HeldSeatRow(
        String path,
        String space,
        String spaceEnglish,
        SeatRole role,
        LocalDate from,
        LocalDate to,
        String person,
        String title,
        String organisation)
        implements Serializable {
    public String space(Locale locale) {
        return "en".equals(locale.getLanguage()) && spaceEnglish != null ? spaceEnglish : space;
    }

    public boolean on(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
