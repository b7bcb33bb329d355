package se.healthycities.portal.space;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.time.Period;

/**
 * Somebody's place in a space, in a role, from one day to another. A seat is taken and left; the row stays, so that one
 * can ask who sat there on any day. All rights in a space derive from seats that are valid today.
 */
@Entity
@Table(schema = "core", name = "seats")
public class Seat {
    /** Valid today, in queries: for the alias {@code seat} and the parameter {@code today}. */
    public static final String TODAY =
            "seat.period.from <= :today and (seat.period.to is null or seat.period.to >= :today)";

    /**
     * For the aliases {@code seat} and {@code affiliation}, its own: both hold today, and below a group only of those to whom
     * the group is open (B4).
     */
    public static final String COUNTS = "(" + TODAY + " and " + Affiliation.TODAY
            + " and (seat.space.parent is null or exists (select 1 from Space above where above = seat.space.parent and ("
            + "above.visibility in (se.healthycities.portal.space.Visibility.PUBLIC,"
            + " se.healthycities.portal.space.Visibility.MEMBERS) and (above.opensOn is null or above.opensOn <= :today)"
            + " or exists (select 1 from Seat seatAbove join seatAbove.affiliation holderAbove where seatAbove.space = above"
            + " and holderAbove.person = affiliation.person and seatAbove.period.from <= :today"
            + " and (seatAbove.period.to is null or seatAbove.period.to >= :today) and holderAbove.period.from <= :today"
            + " and (holderAbove.period.to is null or holderAbove.period.to >= :today))))))";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Space space;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Affiliation affiliation;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SeatRole role;

    @Embedded
    private Period period;

    protected Seat() {}

    public Seat(Space space, Affiliation affiliation, SeatRole role, Period period) {
        this.space = space;
        this.affiliation = affiliation;
        this.role = role;
        this.period = period;
    }

    /** Leaves the seat: the given day is its last. */
    public void leave(LocalDate lastDay) {
        period = period.until(lastDay);
    }

    /** How it really was; the ledger keeps what was thought before. */
    public void correct(SeatRole rightRole, Period rightPeriod) {
        role = rightRole;
        period = rightPeriod;
    }

    public Long getId() {
        return id;
    }

    public Space getSpace() {
        return space;
    }

    public Affiliation getAffiliation() {
        return affiliation;
    }

    public SeatRole getRole() {
        return role;
    }

    public Period getPeriod() {
        return period;
    }
}
