package se.healthycities.portal.organisation;

import java.time.LocalDate;
import java.util.List;
import se.healthycities.portal.time.Period;

/** How an organisation stands to the network on a day, by its memberships (A1). */
public enum MemberState {
    MEMBER,
    /** It has been a member. */
    LEFT,
    /** It will be a member. */
    COMING,
    /** It has never been one, as far as the portal knows. */
    NONE;

    public static MemberState on(LocalDate day, List<Period> memberships) {
        if (memberships.stream().anyMatch(period -> period.covers(day))) {
            return MEMBER;
        }
        if (memberships.stream().anyMatch(period -> period.from().isBefore(day))) {
            return LEFT;
        }
        return memberships.isEmpty() ? NONE : COMING;
    }
}
