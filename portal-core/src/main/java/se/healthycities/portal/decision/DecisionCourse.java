package se.healthycities.portal.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/**
 * What becomes of a decision: whoever sees to it, or leads the space, says that it is done; whoever leads says that it holds no
 * more, or is open again. Saying the same twice changes nothing.
 */
@ApplicationScoped
public class DecisionCourse {
    private final DecisionDoor door;
    private final Visitors visitors;
    private final Facts facts;
    private final Today today;

    @Inject
    public DecisionCourse(DecisionDoor door, Visitors visitors, Facts facts, Today today) {
        this.door = door;
        this.visitors = visitors;
        this.facts = facts;
        this.today = today;
    }

    /** @param note what was done, or null */
    @Guarded(Access.REPLY)
    @Transactional
    public void finish(Scene scene, long id, String note) {
        Decision decision = door.locked(scene, id);
        Affiliation by = seesTo(decision) ? decision.responsible() : door.by(door.leading(scene));
        if (decision.getState() == DecisionState.WITHDRAWN) {
            throw new Refused(Verdict.READ_ONLY, scene);
        }
        if (decision.become(DecisionState.DONE, note, by, today.now())) {
            facts.tell(new DecisionDone(id, decision.getSpace().getId(), by.getId()));
        }
    }

    /**
     * @param note why it holds no more, or null
     * @throws HeldInMinutes while minutes that say it wait for signatures
     */
    @Guarded(Access.CONVENE)
    @Transactional
    public void withdraw(Scene scene, long id, String note) {
        Affiliation by = door.by(door.leading(scene));
        Decision decision = door.locked(scene, id);
        if (decision.held()) {
            throw new HeldInMinutes(scene, false);
        }
        if (decision.become(DecisionState.WITHDRAWN, note, by, today.now())) {
            facts.tell(new DecisionWithdrawn(id, decision.getSpace().getId(), by.getId()));
        }
    }

    /** It is open again, whether it was done or withdrawn; what was said to its end goes. */
    @Guarded(Access.CONVENE)
    @Transactional
    public void reopen(Scene scene, long id) {
        Affiliation by = door.by(door.leading(scene));
        Decision decision = door.locked(scene, id);
        if (decision.become(DecisionState.OPEN, null, by, today.now())) {
            facts.tell(new DecisionReopened(id, decision.getSpace().getId(), by.getId()));
        }
    }

    private boolean seesTo(Decision decision) {
        Affiliation responsible = decision.responsible();
        return responsible != null
                && responsible.getPerson().getId().equals(visitors.current().person())
                && responsible.getPeriod().covers(today.date());
    }
}
