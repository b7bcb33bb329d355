package se.healthycities.portal.calendar;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import se.healthycities.portal.time.Today;

/**
 * When an occasion is: as the clocks of Stockholm show it, and as moments, which tell the two equal hours of an autumn night
 * apart (A33).
 *
 * @param lastDay the last day, included
 * @param startTime null for whole days, and then so are the end and both moments
 */
public record When(
        LocalDate firstDay, LocalDate lastDay, LocalTime startTime, LocalTime endTime, Instant startsAt, Instant endsAt)
        implements Serializable {
    public When {
        boolean backwards = lastDay.isBefore(firstDay) || endsAt != null && endsAt.isBefore(startsAt);
        if (backwards) {
            throw new IllegalArgumentException("An occasion cannot end before it begins.");
        }
    }

    public static When days(LocalDate first, LocalDate last) {
        return new When(first, last, null, null, null, null);
    }

    /** @param ends null when nobody said until when; the day is then that of the start */
    public static When between(Instant starts, Instant ends) {
        LocalDateTime start = LocalDateTime.ofInstant(starts, Today.STOCKHOLM);
        LocalDateTime end = ends == null ? null : LocalDateTime.ofInstant(ends, Today.STOCKHOLM);
        return new When(
                start.toLocalDate(),
                end == null ? start.toLocalDate() : end.toLocalDate(),
                start.toLocalTime(),
                end == null ? null : end.toLocalTime(),
                starts,
                ends);
    }

    /** As long, and at the same time of Stockholm's clocks, from another day on. */
    When on(LocalDate day) {
        LocalDate last = day.plusDays(ChronoUnit.DAYS.between(firstDay, lastDay));
        return startTime == null ? days(day, last) : between(moment(day, startTime), moment(last, endTime));
    }

    private static Instant moment(LocalDate day, LocalTime time) {
        return time == null ? null : day.atTime(time).atZone(Today.STOCKHOLM).toInstant();
    }

    /**
     * The moments at which Stockholm's clocks show this: one, but none in the hour that is left out in spring and two, the
     * earlier first, in the hour that comes twice in autumn.
     */
    public static List<Instant> moments(LocalDate day, LocalTime time) {
        LocalDateTime wall = day.atTime(time);
        List<ZoneOffset> offsets = Today.STOCKHOLM.getRules().getValidOffsets(wall);
        return offsets.stream().map(wall::toInstant).sorted().toList();
    }

    /** Whether Stockholm's clocks show summer time at this moment. */
    public static boolean summer(Instant moment) {
        return Today.STOCKHOLM.getRules().isDaylightSavings(moment);
    }
}
