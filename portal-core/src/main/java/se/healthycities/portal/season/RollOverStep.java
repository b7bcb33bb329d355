package se.healthycities.portal.season;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.spi.State;

/** One row that a turn of the season changed: what it was before, and what it is after. */
@Entity
@Table(schema = "core", name = "roll_over_steps")
public class RollOverStep {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private RollOver rollOver;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    private String plugin;

    @ManyToOne(fetch = FetchType.LAZY)
    private Space space;

    @ManyToOne(fetch = FetchType.LAZY)
    private Seat seat;

    private String before;
    private String after;

    protected RollOverStep() {}

    private RollOverStep(StepKind kind, String plugin, Space space, Seat seat, Object before, Object after) {
        this.kind = kind;
        this.plugin = plugin;
        this.space = space;
        this.seat = seat;
        this.before = before == null ? null : before.toString();
        this.after = after == null ? null : after.toString();
    }

    static RollOverStep seat(Seat seat, LocalDate lastDay) {
        LocalDate end = seat.getPeriod().until(lastDay).to();
        return new RollOverStep(
                StepKind.SEAT_ENDED,
                null,
                seat.getSpace(),
                seat,
                seat.getPeriod().to(),
                end);
    }

    /** @param lastDay null to keep open a space that would have closed */
    static RollOverStep close(Space space, LocalDate lastDay) {
        return new RollOverStep(StepKind.SPACE_CLOSED, null, space, null, space.getClosedOn(), lastDay);
    }

    /** @param space null for the whole portal */
    static RollOverStep state(String plugin, Space space, State before, State after) {
        return new RollOverStep(StepKind.STATE_SET, plugin, space, null, before, after);
    }

    RollOverStep of(RollOver whole) {
        rollOver = whole;
        return this;
    }

    StepKind kind() {
        return kind;
    }

    String plugin() {
        return plugin;
    }

    Space space() {
        return space;
    }

    Seat seat() {
        return seat;
    }

    LocalDate dayBefore() {
        return before == null ? null : LocalDate.parse(before);
    }

    LocalDate dayAfter() {
        return after == null ? null : LocalDate.parse(after);
    }

    State stateBefore() {
        return before == null ? null : State.valueOf(before);
    }

    State stateAfter() {
        return after == null ? null : State.valueOf(after);
    }
}
