package se.healthycities.portal.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.time.Period;

/** Seats pass on with their role and their days; requests that a leader of the space must answer follow the seat. */
@ApplicationScoped
public class SeatSuccession extends DatedRows<Seat> {
    private final EntityManager entityManager;
    private final SuccessionQueries queries;

    @Inject
    public SeatSuccession(EntityManager entityManager, SuccessionQueries queries) {
        super(entityManager);
        this.entityManager = entityManager;
        this.queries = queries;
    }

    @Override
    public String kind() {
        return "seats";
    }

    @Override
    public List<Held> held(long affiliation, LocalDate lastDay) {
        return queries.seatsHeld(affiliation, lastDay).stream()
                .map(row -> new Held(
                        kind(), row.id(), row.space(), row.role().name(), Addresses.space(row.path()), row.path()))
                .toList();
    }

    @Override
    List<Seat> rows(Collection<Long> ids) {
        return queries.seats(ids);
    }

    @Override
    List<Seat> rowsOf(long affiliation, LocalDate day) {
        return queries.seatsOf(affiliation, day);
    }

    @Override
    Long id(Seat seat) {
        return seat.getId();
    }

    @Override
    Period period(Seat seat) {
        return seat.getPeriod();
    }

    @Override
    void setPeriod(Seat seat, Period period) {
        seat.correct(seat.getRole(), period);
    }

    @Override
    Seat like(Seat seat, Affiliation holder, Period period) {
        return new Seat(seat.getSpace(), holder, seat.getRole(), period);
    }

    @Override
    boolean alike(Seat one, Seat other) {
        return one.getRole() == other.getRole()
                && one.getSpace().getId().equals(other.getSpace().getId());
    }

    @Override
    String what(Seat seat) {
        return seat.getSpace().getId() + "|" + seat.getRole();
    }

    @Override
    Seat anew(String what, Affiliation holder, Period period) {
        String[] parts = what.split("\\|");
        Space space = entityManager.getReference(Space.class, Long.valueOf(parts[0]));
        return new Seat(space, holder, SeatRole.valueOf(parts[1]), period);
    }

    /** A space with one seat for each organisation may have got somebody else. */
    @Override
    Set<Long> takenSince(List<Passed> vacant, Returning returning) {
        Set<Long> ids = vacant.stream().map(Passed::id).collect(Collectors.toSet());
        return ids.isEmpty() ? Set.of() : Set.copyOf(queries.seatsTakenSince(ids, returning.lastDay()));
    }
}
