package se.healthycities.portal.space;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * Which seats an organisation or a person holds and has held, as far as the visitor, a member of the network, may know of
 * them. Who sits on the board is public; all other hidden spaces are there only for those with a seat in them.
 */
@ApplicationScoped
public class HeldSeatReads {
    private final SpaceQueries queries;
    private final Reading reading;

    @Inject
    public HeldSeatReads(SpaceQueries queries, Reading reading) {
        this.queries = queries;
        this.reading = reading;
    }

    /** The seats that were held for an organisation on a day, without those on the board. */
    public List<HeldSeatRow> ofOrganisation(long organisation, LocalDate day) {
        Readable visitor = reading.today();
        return queries.ofOrganisation(
                organisation, Space.BOARD, day, visitor.plugins(), visitor.person(), visitor.today());
    }

    /** All seats on the board that have been held for an organisation, the newest first. */
    public List<HeldSeatRow> boardTerms(long organisation) {
        return queries.boardTerms(organisation, Space.BOARD);
    }

    /** All seats of a person, over or not, without those on the board, the newest first. */
    public List<HeldSeatRow> ofPerson(long person) {
        Readable visitor = reading.today();
        return queries.ofPerson(person, Space.BOARD, visitor.plugins(), visitor.person(), visitor.today());
    }

    /** All seats of a person on the board, over or not, the newest first. */
    public List<HeldSeatRow> boardTermsOfPerson(long person) {
        return queries.boardTermsOfPerson(person, Space.BOARD);
    }
}
