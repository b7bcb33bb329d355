package se.healthycities.portal.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import se.healthycities.portal.decision.DecisionPlan;
import se.healthycities.portal.decision.DecisionReads;
import se.healthycities.portal.decision.DecisionService;
import se.healthycities.portal.decision.DecisionSource;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/** Writes what a ballot came to into the register of decisions, for whoever leads its space (D4); one ballot, one decision. */
@ApplicationScoped
public class Deciding {
    private final EntityManager entityManager;
    private final BallotDoor door;
    private final DecisionService decisions;
    private final DecisionReads decisionReads;
    private final BallotLetters letters;
    private final Facts facts;
    private final Today today;

    @Inject
    public Deciding(
            EntityManager entityManager,
            BallotDoor door,
            DecisionService decisions,
            DecisionReads decisionReads,
            BallotLetters letters,
            Facts facts,
            Today today) {
        this.entityManager = entityManager;
        this.door = door;
        this.decisions = decisions;
        this.decisionReads = decisionReads;
        this.letters = letters;
        this.facts = facts;
        this.today = today;
    }

    /**
     * Whoever was not told yet that it has closed is told what it came to.
     *
     * @param outcome its source is set to the ballot
     * @return the decision's id, also when it was written before
     */
    @Guarded(Access.CONVENE)
    @Transactional
    public long decide(Scene scene, long id, DecisionPlan outcome, UUID form) {
        door.leading(scene);
        Ballot ballot = door.locked(scene, id);
        BallotState state = ballot.state(today.now());
        if (state == BallotState.DECIDED) {
            return decisionReads.of(DecisionSource.Kind.BALLOT, id).get(0).id();
        }
        if (state != BallotState.CLOSED) {
            throw new Refused(Verdict.READ_ONLY, scene);
        }
        DecisionSource source = DecisionSource.ballot(
                id, BallotAddresses.ballot(ballot.getSpace().getPath(), id));
        DecisionPlan plan = new DecisionPlan(
                outcome.title(),
                outcome.text(),
                outcome.decidedOn(),
                outcome.responsible(),
                outcome.due(),
                outcome.review(),
                source);
        long decision = decisions.record(scene, plan, form);
        if (ballot.told(today.now())) {
            entityManager.flush();
            facts.tell(new BallotClosed(id, ballot.getSpace().getId(), null));
            letters.closed(ballot);
        }
        ballot.decide(today.now());
        Affiliation by = door.by(scene);
        entityManager.persist(new BallotStep(ballot, StepKind.DECIDED, by, "", today.now()));
        facts.tell(new BallotDecided(id, ballot.getSpace().getId(), by.getId()));
        return decision;
    }
}
