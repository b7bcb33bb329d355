package se.healthycities.portal.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;

/** Answers from the ledger: who was what on a day, and what we knew of it when. */
@ApplicationScoped
public class LedgerReads {
    /** Later than anything that can be known. */
    private static final Instant NOW_AND_EVER = Instant.parse("9999-01-01T00:00:00Z");

    /** The room of the board; who was elected to it is public, the room is not. */
    private static final String BOARD = "spaces/styrelse";

    private static final Set<SeatRole> NOT_ELECTED = Set.of(SeatRole.SECRETARY, SeatRole.GUEST);

    private final LedgerQueries queries;
    private final Gate gate;

    @Inject
    public LedgerReads(LedgerQueries queries, Gate gate) {
        this.queries = queries;
        this.gate = gate;
    }

    /** The seats of a space on a day, as far as is known now. */
    public List<PastSeatRow> seats(long space, LocalDate day) {
        return queries.seats(space, day, NOW_AND_EVER);
    }

    /** The seats of a space on a day, as they were known at a moment. */
    public List<PastSeatRow> seats(long space, LocalDate day, Instant known) {
        return queries.seats(space, day, known);
    }

    /** Who was elected to the board on a day, the chair first; a party only where its bearer agreed to show it. */
    public List<PastSeatRow> board(LocalDate day) {
        return queries.board(BOARD, day, NOT_ELECTED);
    }

    /** Terms in the board that were over before a day, the latest first. */
    public List<PastSeatRow> boardBefore(LocalDate day) {
        return queries.boardBefore(BOARD, day, NOT_ELECTED);
    }

    /** What this is about; empty when there is no such thing or the visitor must not know of its space. */
    public Optional<SubjectRow> subject(LedgerKind kind, long subject) {
        return queries.subject(kind, subject).stream()
                .filter(row -> row.path() == null
                        || gate.permits(Scene.space(new PluginId(row.owner()), row.path()), Access.CONVENE))
                .findFirst();
    }

    /** All versions of one thing, the newest first. */
    public List<VersionRow> versions(LedgerKind kind, long subject) {
        return queries.versions(kind, subject);
    }
}
