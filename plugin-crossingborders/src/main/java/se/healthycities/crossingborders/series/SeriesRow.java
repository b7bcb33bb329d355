package se.healthycities.crossingborders.series;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A series as lists and its page show it.
 *
 * @param held how many of its seminars have been held
 * @param next the first day of its next seminar, or null
 * @param open how many of its coming seminars take registrations
 */
public record SeriesRow(
        String path,
        String key,
        String title,
        String titleEnglish,
        String theme,
        Integer year,
        Integer plannedParts,
        Boolean archived,
        String coOrganisers,
        Long held,
        LocalDate next,
        Long open)
        implements Serializable {
    public String title(Locale language) {
        return "en".equals(language.getLanguage()) && titleEnglish != null ? titleEnglish : title;
    }

    /** False when nothing but the name of the series is known. */
    public boolean known() {
        return plannedParts != null || held > 0;
    }

    /** How many parts it has: those planned, or those held when nobody knows the plan or more were held. */
    public long parts() {
        return plannedParts == null ? held : Math.max(plannedParts, held);
    }
}
