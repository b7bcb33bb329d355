package se.healthycities.portal.space;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;

/** A seat that somebody holds for an organisation. */
public record OrganisationSeatRow(
        String path,
        String space,
        String spaceEnglish,
        SeatRole role,
        LocalDate from,
        LocalDate to,
        String person,
        String title)
        implements Serializable {
    public String space(Locale locale) {
        return "en".equals(locale.getLanguage()) && spaceEnglish != null ? spaceEnglish : space;
    }
}
