package se.healthycities.portal.registration;

import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import se.healthycities.portal.person.Capacity;

/**
 * What an organiser decides about the registration for an occasion.
 *
 * @param offerHours how long somebody on the waiting list has to answer when a seat becomes free (A3)
 * @param monthsKept how long names and answers are kept after the occasion (A23)
 */
public record RulesDetails(
        Window window,
        Seats seats,
        Limits limits,
        Entrance entrance,
        int offerHours,
        ListVisibility list,
        int monthsKept,
        Set<ReminderKind> reminders)
        implements Serializable {
    private static final int HOURS = 48;
    private static final int MONTHS = 24;
    private static final Set<ReminderKind> PLAN =
            EnumSet.of(ReminderKind.TWO_WEEKS, ReminderKind.DAY, ReminderKind.HOUR, ReminderKind.THANKS);

    public RulesDetails {
        reminders = reminders.isEmpty() ? EnumSet.noneOf(ReminderKind.class) : EnumSet.copyOf(reminders);
    }

    /** What holds unless the organiser says otherwise: the list is hidden where the public comes (A22). */
    public static RulesDetails usual(Entrance entrance) {
        ListVisibility list = entrance.toStrangers() ? ListVisibility.HIDDEN : ListVisibility.PARTICIPANTS;
        return new RulesDetails(
                new Window(null, null),
                new Seats(null, null),
                new Limits(null, null, null),
                entrance,
                HOURS,
                list,
                MONTHS,
                PLAN);
    }

    public RulesDetails with(Window times) {
        return new RulesDetails(times, seats, limits, entrance, offerHours, list, monthsKept, reminders);
    }

    public RulesDetails with(Seats most) {
        return new RulesDetails(window, most, limits, entrance, offerHours, list, monthsKept, reminders);
    }

    public RulesDetails with(Limits most) {
        return new RulesDetails(window, seats, most, entrance, offerHours, list, monthsKept, reminders);
    }

    public RulesDetails with(ListVisibility shownTo) {
        return new RulesDetails(window, seats, limits, entrance, offerHours, shownTo, monthsKept, reminders);
    }

    static String written(Set<ReminderKind> kinds) {
        return kinds.stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    static Set<ReminderKind> read(String words) {
        return Arrays.stream(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(ReminderKind::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReminderKind.class)));
    }

    /**
     * When one can register.
     *
     * @param opensAt null when it is open as soon as the occasion is published
     * @param closesAt null when it is open until the occasion begins
     */
    public record Window(Instant opensAt, Instant closesAt) implements Serializable {}

    /** How many seats there are; null where there is no limit. */
    public record Seats(Integer onSite, Integer remote) implements Serializable {
        public Integer of(AttendanceMode mode) {
            return mode == AttendanceMode.ON_SITE ? onSite : remote;
        }
    }

    /** How many may come from one organisation, altogether and in a capacity; null where there is no limit (F1). */
    public record Limits(Integer all, Integer elected, Integer officials) implements Serializable {
        public Integer of(Capacity capacity) {
            if (capacity == Capacity.ELECTED) {
                return elected;
            }
            return capacity == Capacity.OFFICIAL ? officials : null;
        }
    }
}
