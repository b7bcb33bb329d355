package se.healthycities.portal.space;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.healthycities.portal.time.Today;

/** What pages read about spaces and seats. */
@ApplicationScoped
public class SpaceReads {
    private final SpaceQueries queries;
    private final Today today;

    @Inject
    public SpaceReads(SpaceQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    public List<SeatRow> seats(long space) {
        return queries.seats(space, today.date());
    }

    /** A seat of this space, also one that is over or has not begun. */
    public Optional<SeatRow> seat(long space, long seat) {
        return queries.seat(space, seat).stream().findFirst();
    }

    public List<SeatRequestRow> openRequests(long space) {
        return queries.openRequests(space);
    }

    public boolean waits(long space, Visitor visitor) {
        return visitor.affiliation() != 0 && queries.waiting(space, visitor.affiliation()) > 0;
    }

    /** True when the visitor's organisation holds a seat here. */
    public boolean organisationSeated(long space, Visitor visitor) {
        return queries.seatsOfOrganisation(space, visitor.affiliation(), today.date()) > 0;
    }

    /** True when the organisation of the affiliation holds a seat here. */
    public boolean organisationSeated(long space, long affiliation) {
        return queries.seatsOfOrganisation(space, affiliation, today.date()) > 0;
    }

    /** Member organisations without a seat: the gaps of a space with one seat per organisation. */
    public List<GapRow> withoutSeat(long space) {
        return queries.withoutSeat(space, today.date());
    }

    /** Roles that the space is meant to have and that nobody holds today. */
    public List<SeatRole> vacant(long space) {
        return queries.vacant(space, today.date());
    }

    public List<SpaceRow> readable(Readable readable) {
        return queries.readable(
                readable.person(), readable.member(), readable.office(), readable.plugins(), readable.today());
    }
}
