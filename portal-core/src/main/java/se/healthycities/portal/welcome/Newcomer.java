package se.healthycities.portal.welcome;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import se.healthycities.portal.time.Today;

/**
 * Somebody who is newly elected, and how far the letters of welcome have come.
 *
 * @param from the first day as a politician
 * @param invitedAt when the person was invited for this organisation, or null for somebody who had a login before
 * @param sent how many letters have gone
 * @param lastAt when the last of them went, or null
 * @param stoppedAt when the coordinator stopped them, or null
 */
public record Newcomer(
        Long affiliation,
        Long person,
        String name,
        String organisation,
        LocalDate from,
        Instant invitedAt,
        Long sent,
        Instant lastAt,
        Instant stoppedAt)
        implements Serializable {
    /** A first letter that is later than this is no welcome any more. */
    private static final int LATEST = 14;

    /** So long after the beginning what has not gone does not go. */
    static final int WEEKS = 26;

    /** From when on the person can log in and is a politician. */
    LocalDate start() {
        LocalDate invited = invitedAt == null ? from : Today.day(invitedAt);
        return invited.isAfter(from) ? invited : from;
    }

    /** Empty when all have gone, or none goes. */
    public Optional<WelcomeStep> next() {
        return stopped() || sent >= WelcomeStep.values().length
                ? Optional.empty()
                : Optional.of(WelcomeStep.values()[sent.intValue()]);
    }

    /** When the next one goes. */
    public Optional<LocalDate> day(Predicate<LocalDate> quiet) {
        LocalDate before = lastAt == null ? start() : Today.day(lastAt);
        return next().map(step -> step.day(before, quiet));
    }

    /** False for somebody whose first letter could not go in time: no letter goes to them. */
    public boolean welcomed(LocalDate today, Predicate<LocalDate> quiet) {
        if (today.isAfter(start().plusWeeks(WEEKS))) {
            return false;
        }
        LocalDate first = WelcomeStep.NETWORK.day(start(), quiet);
        return sent > 0 || !today.isAfter(first.plusDays(LATEST));
    }

    public boolean stopped() {
        return stoppedAt != null;
    }
}
