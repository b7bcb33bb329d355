package se.healthycities.portal.welcome;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Predicate;
import se.healthycities.portal.time.WorkingDays;

/** The letters that a new politician gets, in their order (N18): each tells one thing. */
public enum WelcomeStep {
    /** What the network is, and how three minutes a week are enough. */
    NETWORK(1),
    /** Who else sits for the organisation, and whom to ask. */
    PEOPLE(7),
    /** The group in which every member has a seat, and how to follow it. */
    GROUP(7),
    /** The next meetings, and how letters are ended. */
    MEETINGS(14);

    private static final int LONGEST_QUIET = 366;

    private final int days;

    WelcomeStep(int days) {
        this.days = days;
    }

    /**
     * The day on which the letter goes: a working day outside of the quiet weeks, so long after the one before it. Letters
     * that quiet weeks have held back therefore come one by one as well.
     *
     * @param before when the letter before this one went, or when the person's time began
     */
    public LocalDate day(LocalDate before, Predicate<LocalDate> quiet) {
        LocalDate day = before.plusDays(days);
        for (int tries = 0; tries < LONGEST_QUIET && (!WorkingDays.isWorking(day) || quiet.test(day)); tries++) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The template of the letter. */
    String template() {
        return "welcome-" + name().toLowerCase(Locale.ROOT);
    }
}
