package se.healthycities.portal.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/**
 * Writes what a space decides into its register, for whoever leads it (D4), and changes it with its history kept. Numbers
 * have no gaps, because they are given while the space is locked.
 */
@ApplicationScoped
public class DecisionService {
    private final EntityManager entityManager;
    private final DecisionQueries queries;
    private final DecisionDoor door;
    private final Markdown markdown;
    private final Facts facts;
    private final Today today;

    @Inject
    public DecisionService(
            EntityManager entityManager,
            DecisionQueries queries,
            DecisionDoor door,
            Markdown markdown,
            Facts facts,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.door = door;
        this.markdown = markdown;
        this.facts = facts;
        this.today = today;
    }

    /** @return the decision's id, also when the form was sent before */
    @Guarded(Access.CONVENE)
    @Transactional
    public long record(Scene scene, DecisionPlan plan, UUID form) {
        Standing standing = door.leading(scene);
        Space space = entityManager.find(Space.class, standing.space(), LockModeType.PESSIMISTIC_WRITE);
        List<Long> before = queries.made(form);
        if (!before.isEmpty()) {
            return before.get(0);
        }
        Affiliation by = door.by(standing);
        int number = queries.lastNumber(space.getId(), plan.decidedOn().getYear()) + 1;
        Affiliation responsible = responsible(scene, standing, plan.responsible(), null);
        String html = markdown.toHtml(plan.text().strip());
        Decision decision = new Decision(space, number, plan, html, responsible, by, today.now(), form);
        entityManager.persist(decision);
        facts.tell(new DecisionMade(decision.getId(), space.getId(), by.getId()));
        return decision.getId();
    }

    /**
     * Says all of a decision anew; its number and where it was taken stay.
     *
     * @param seen the version that the words were made from
     * @return false when somebody has changed it since, and nothing was written
     * @throws HeldInMinutes when minutes say what would be changed
     */
    @Guarded(Access.CONVENE)
    @Transactional
    public boolean change(Scene scene, long id, DecisionPlan plan, int seen) {
        Standing standing = door.leading(scene);
        Decision decision = door.locked(scene, id);
        if (decision.says(plan)) {
            return true;
        }
        if (decision.minuted() && !decision.wording().minuted(plan)) {
            throw new HeldInMinutes(scene, decision.settled());
        }
        if (decision.getVersion() != seen) {
            return false;
        }
        Affiliation responsible = responsible(scene, standing, plan.responsible(), decision.responsible());
        String html = markdown.toHtml(plan.text().strip());
        change(decision, Wording.of(plan, html), responsible, door.by(standing));
        return true;
    }

    /**
     * It was looked at and holds; the day on which that was due is over.
     *
     * @param due the day that was to be looked at, so that a second click does not take the next one away
     * @param next when it is looked at again, or null
     */
    @Guarded(Access.CONVENE)
    @Transactional
    public void review(Scene scene, long id, LocalDate due, LocalDate next) {
        Standing standing = door.leading(scene);
        Decision decision = door.locked(scene, id);
        if (Objects.equals(decision.wording().reviewOn(), due)) {
            change(decision, decision.wording().reviewedOn(next), decision.responsible(), door.by(standing));
        }
    }

    /** The minutes of a meeting wait for signatures: what they decided keeps its words until they are signed or taken back. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(DecisionSource.Kind kind, long id) {
        locked(kind, id).forEach(decision -> decision.hold(today.now()));
    }

    /** They were taken back. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void release(DecisionSource.Kind kind, long id) {
        locked(kind, id).forEach(Decision::release);
    }

    /** The minutes of a meeting are signed: what they decided keeps its words, and other changes are marked from now on. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void settle(DecisionSource.Kind kind, long id) {
        locked(kind, id).forEach(decision -> decision.settle(today.now()));
    }

    /** As they are once whoever changes one of them has done so; in the order of their ids. */
    private List<Decision> locked(DecisionSource.Kind kind, long id) {
        List<Decision> all = queries.from(kind, id);
        all.forEach(decision -> entityManager.refresh(decision, LockModeType.PESSIMISTIC_WRITE));
        return all;
    }

    private void change(Decision decision, Wording words, Affiliation responsible, Affiliation by) {
        entityManager.persist(decision.change(words, responsible, by, today.now()));
        facts.tell(new DecisionChanged(decision.getId(), decision.getSpace().getId(), by.getId()));
    }

    /** @param now who sees to it already, and may go on although the role is over */
    private Affiliation responsible(Scene scene, Standing standing, Long wanted, Affiliation now) {
        if (wanted == null || now != null && now.getId().equals(wanted)) {
            return wanted == null ? null : now;
        }
        if (queries.candidate(wanted, standing.space(), Visitors.OFFICE, today.date()) == 0) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        return entityManager.getReference(Affiliation.class, wanted);
    }
}
