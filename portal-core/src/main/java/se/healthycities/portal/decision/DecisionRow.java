package se.healthycities.portal.decision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A decision in a list.
 *
 * @param number in its space and year: {@code 2026-3}
 * @param due by when, or null
 * @param reviewOn when it is looked at again, or null
 * @param responsible the affiliation that sees to it, or null
 * @param holderPerson whose affiliation that is, or null
 * @param holder the person's name, or null
 * @param holds the last day of the responsible affiliation, or null for no end
 * @param sourceId null when it was written straight into the register
 */
public record DecisionRow(
        Long id,
        String number,
        String title,
        LocalDate decidedOn,
        LocalDate due,
        LocalDate reviewOn,
        DecisionState state,
        Long responsible,
        Long holderPerson,
        String holder,
        String organisation,
        LocalDate holds,
        DecisionSource.Kind source,
        Long sourceId,
        String sourceAddress,
        Long space,
        String spacePath,
        String spaceName,
        String spaceNameEnglish)
        implements Serializable {
    /** Neither done nor withdrawn. */
    public boolean open() {
        return state == DecisionState.OPEN;
    }

    /** It is open, and the day by which it was to be done has passed. */
    public boolean overdue(LocalDate today) {
        return open() && due != null && due.isBefore(today);
    }

    /** Somebody was to see to it, who has no role any more for which they would. */
    public boolean forsaken(LocalDate today) {
        return responsible != null && holds != null && holds.isBefore(today);
    }

    /** It holds, done or not, and the day has come on which it is looked at again. */
    public boolean toReview(LocalDate today) {
        return state != DecisionState.WITHDRAWN && reviewOn != null && !reviewOn.isAfter(today);
    }

    public String spaceName(Locale language) {
        return "en".equals(language.getLanguage()) && spaceNameEnglish != null ? spaceNameEnglish : spaceName;
    }
}
