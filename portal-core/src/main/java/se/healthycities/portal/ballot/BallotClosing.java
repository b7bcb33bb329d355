package se.healthycities.portal.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.time.Today;

/**
 * Tells that a ballot has closed by the clock. No answer and no right depends on it: what has closed takes no answers, whether
 * anybody was told or not. While a plugin is off its ballots rest and nobody is written to; it is told when it is back.
 */
@ApplicationScoped
public class BallotClosing {
    private final EntityManager entityManager;
    private final BallotQueries queries;
    private final BallotLetters letters;
    private final Facts facts;
    private final Gate gate;
    private final Today today;

    @Inject
    public BallotClosing(
            EntityManager entityManager,
            BallotQueries queries,
            BallotLetters letters,
            Facts facts,
            Gate gate,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.letters = letters;
        this.facts = facts;
        this.gate = gate;
        this.today = today;
    }

    /** What nobody has been told of yet. */
    List<Long> untold() {
        return queries.untold(today.now());
    }

    /** Once, however often it is called. */
    @Transactional
    public void tell(long id) {
        Ballot ballot = entityManager.find(Ballot.class, id);
        entityManager.refresh(ballot, LockModeType.PESSIMISTIC_WRITE);
        boolean closed = ballot.state(today.now()) == BallotState.CLOSED;
        if (closed && gate.state(ballot.getSpace().scene()).readable() && ballot.told(today.now())) {
            entityManager.flush();
            facts.tell(new BallotClosed(id, ballot.getSpace().getId(), null));
            letters.closed(ballot);
        }
    }
}
