package se.healthycities.portal.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Predicate;
import se.healthycities.portal.notice.DigestChoice;
import se.healthycities.portal.time.Today;

/**
 * The reminder that is due for a question (D2, F5). A digest of the day may tell it; from eight in the morning it goes by a letter
 * of its own, unless a digest comes within a day. Days and hours are those of Stockholm, so that the clocks may change.
 *
 * @param day on which it is told: that of the step, or the first after quiet weeks that lie before the question closes
 */
record Due(ReminderStep step, LocalDate day, Instant closes) {
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final Duration SOON = Duration.ofHours(24);
    /** How late a digest may be before nobody waits for it any more. */
    private static final Duration GRACE = Duration.ofHours(1);

    /** The last step whose day has come; an earlier one that was missed is not made up for. Who was asked since then needs none. */
    static Optional<Due> at(Instant now, Instant asked, Instant closes, Predicate<LocalDate> quiet) {
        LocalDate closing = Today.day(closes.minusMillis(1));
        Optional<Due> due = Optional.empty();
        for (ReminderStep step : ReminderStep.values()) {
            LocalDate day = step.day(closing);
            LocalDate told = told(day, closing, quiet);
            boolean come = !Today.start(told).isAfter(now) && now.isBefore(closes);
            if (come && asked.isBefore(Today.start(day))) {
                due = Optional.of(new Due(step, told, closes));
            }
        }
        return due;
    }

    /** In quiet weeks nobody is reminded, unless the question closes before they are over. */
    private static LocalDate told(LocalDate day, LocalDate closing, Predicate<LocalDate> quiet) {
        LocalDate told = day;
        while (!told.isAfter(closing) && quiet.test(told)) {
            told = told.plusDays(1);
        }
        return told.isAfter(closing) ? day : told;
    }

    /** From when on a letter of its own goes, to those whom no digest tells. */
    Instant letter() {
        return day.atTime(MORNING).atZone(Today.STOCKHOLM).toInstant();
    }

    /** The digest that tells it: the first of the day, or one that comes within a day after the morning and in time. */
    Optional<Instant> digest(DigestChoice choice, Comes comes, Predicate<LocalDate> quiet) {
        Instant latest = letter().plus(SOON);
        Instant at = switch (comes) {
            case DAILY -> choice.lastDaily(Today.end(day));
            case WEEKLY -> choice.lastWeekly(latest);
            case NEVER -> Instant.MAX;
        };
        boolean fits = !at.isBefore(Today.start(day)) && !at.isAfter(latest) && at.isBefore(closes);
        return fits && !quiet.test(Today.day(at)) ? Optional.of(at) : Optional.empty();
    }

    /** True when a digest will tell it, or should have just now. */
    boolean waitsFor(Optional<Instant> digest, Instant now) {
        return digest.filter(at -> now.isBefore(at.plus(GRACE))).isPresent();
    }

    /** How often a person gets a digest, or a brief that comes with it. */
    enum Comes {
        DAILY,
        WEEKLY,
        NEVER
    }
}
