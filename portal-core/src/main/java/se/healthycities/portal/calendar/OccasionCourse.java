package se.healthycities.portal.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

/** When, where and how an occasion is, and when it was announced to be before it was moved. */
@MappedSuperclass
abstract class OccasionCourse extends OccasionWords {
    @Column(nullable = false)
    private LocalDate firstDay;

    @Column(nullable = false)
    private LocalDate lastDay;

    private LocalTime startTime;
    private LocalTime endTime;
    private Instant startsAt;
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Precision precision;

    private String place;
    private String mode;
    private LocalDate movedFrom;
    private LocalTime movedFromTime;
    private Instant movedAt;

    final void days(LocalDate first, LocalDate last, Precision known) {
        firstDay = first;
        lastDay = last;
        precision = known;
        settle();
    }

    final void times(LocalTime start, LocalTime end) {
        startTime = start;
        endTime = end;
        settle();
    }

    final void where(String newPlace, String newMode) {
        place = newPlace;
        mode = newMode;
    }

    /** The moments that the clock's times mean: of two the earlier one. */
    private void settle() {
        boolean timed = precision == Precision.DAY && startTime != null;
        startsAt = timed ? first(When.moments(firstDay, startTime)) : null;
        endsAt = startsAt == null || endTime == null ? null : first(When.moments(lastDay, endTime));
    }

    private static Instant first(List<Instant> moments) {
        return moments.isEmpty() ? null : moments.get(0);
    }

    /** Another day, time or place, or from site to screen: whoever wanted to come has to know. */
    final boolean moves(OccasionPlan plan) {
        return precision != Precision.DAY
                || !when().equals(plan.when())
                || !Objects.equals(place, plan.place())
                || Mode.of(mode) != plan.mode();
    }

    /** What was announced first stands beside the new time until a later move; a change of place has no earlier day. */
    final void remember(When next, Instant now) {
        movedAt = now;
        if (precision == Precision.DAY && !when().equals(next)) {
            movedFrom = firstDay;
            movedFromTime = startTime;
        }
    }

    final void go(OccasionPlan plan) {
        When when = plan.when();
        firstDay = when.firstDay();
        lastDay = when.lastDay();
        startTime = when.startTime();
        endTime = when.endTime();
        startsAt = when.startsAt();
        endsAt = when.endsAt();
        precision = Precision.DAY;
        where(plan.place(), plan.mode().key());
    }

    private When when() {
        return new When(firstDay, lastDay, startTime, endTime, startsAt, endsAt);
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }
}
