package se.healthycities.portal.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/** Appends steps to the history of a case: the one place where they are judged and written. */
@ApplicationScoped
public class MembershipSteps {
    private final EntityManager entityManager;
    private final MembershipQueries queries;
    private final Visitors visitors;
    private final MembershipLetters letters;
    private final Facts facts;
    private final AuditLog audit;
    private final Today today;

    @Inject
    public MembershipSteps(
            EntityManager entityManager,
            MembershipQueries queries,
            Visitors visitors,
            MembershipLetters letters,
            Facts facts,
            AuditLog audit,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.visitors = visitors;
        this.letters = letters;
        this.facts = facts;
        this.audit = audit;
        this.today = today;
    }

    /**
     * The case, once the step may be written: nobody else writes to it until the transaction ends.
     *
     * @return empty when this very form has been written before
     * @throws IllegalStep when the step does not fit
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<MembershipCase> open(long id, MembershipAct act, StepDetails details) {
        MembershipCase found = entityManager.find(MembershipCase.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new Refused(Verdict.NOT_FOUND, Scene.PORTAL);
        }
        if (queries.written(details.key()) > 0) {
            return Optional.empty();
        }
        MembershipReads.history(queries.steps(id)).require(act, details.day(), details.lastDay(), today.date());
        return Optional.of(found);
    }

    /** Appends the step with its note, tells it and writes to whom it concerns. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(MembershipCase found, MembershipAct act, StepDetails details) {
        Visitor visitor = visitors.current();
        boolean known = visitor.affiliation() != 0;
        Affiliation by = known ? entityManager.getReference(Affiliation.class, visitor.affiliation()) : null;
        MembershipStep step = new MembershipStep(found, act, details, today.now(), by);
        entityManager.persist(step);
        if (details.note() != null && !details.note().isBlank()) {
            entityManager.persist(new MembershipNote(step, details.note().trim()));
        }
        found.plan(details.nextActionOn());
        if (!details.day().isAfter(today.date())) {
            found.contacted(details.day());
        }
        letters.told(found, act);
        Long actor = known ? visitor.affiliation() : null;
        facts.tell(new MembershipStepTaken(found.getId(), actor));
        audit.record(
                known ? new Actor(visitor.person(), actor) : Actor.NOBODY,
                "membership-step",
                "membership case " + found.getId(),
                new Change(null, act + " " + details.day()));
    }
}
