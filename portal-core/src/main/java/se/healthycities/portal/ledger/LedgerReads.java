package se.healthycities.portal.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Answers from the ledger: who was what on a day, and what we knew of it when. */
@ApplicationScoped
public class LedgerReads {
    /** Later than anything that can be known. */
    private static final Instant NOW_AND_EVER = Instant.parse("9999-01-01T00:00:00Z");

    private final LedgerQueries queries;

    @Inject
    public LedgerReads(LedgerQueries queries) {
        this.queries = queries;
    }

    /** The seats of a space on a day, as far as is known now. */
    public List<PastSeatRow> seats(long space, LocalDate day) {
        return queries.seats(space, day, NOW_AND_EVER);
    }

    /** The seats of a space on a day, as they were known at a moment. */
    public List<PastSeatRow> seats(long space, LocalDate day, Instant known) {
        return queries.seats(space, day, known);
    }

    /** All versions of one thing, the newest first. */
    public List<VersionRow> versions(LedgerKind kind, long subject) {
        return queries.versions(kind, subject);
    }
}
