package se.healthycities.portal.calendar;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

/**
 * An occasion in a list.
 *
 * @param spacePath null for an occasion of the network as a whole, and of a space that the reader may not know of
 * @param movedAt when it was moved last, or null
 */
public record OccasionRow(
        Long id,
        String title,
        String kind,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalTime startTime,
        LocalTime endTime,
        Precision precision,
        String place,
        String mode,
        OccasionStatus status,
        String audience,
        Integer part,
        Integer capacity,
        Integer registered,
        Integer waiting,
        String spacePath,
        String key,
        Instant movedAt,
        String spaceName,
        String spaceNameEnglish)
        implements Serializable {
    public String spaceName(Locale language) {
        return "en".equals(language.getLanguage()) && spaceNameEnglish != null ? spaceNameEnglish : spaceName;
    }
}
