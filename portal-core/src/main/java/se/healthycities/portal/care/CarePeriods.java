package se.healthycities.portal.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Period;
import se.healthycities.portal.time.Today;

/** Plans and ends the times of care before elections; nothing of it is automatic (N18). */
@ApplicationScoped
public class CarePeriods {
    private final EntityManager entityManager;
    private final CareQueries queries;
    private final Visitors visitors;
    private final Facts facts;
    private final AuditLog audit;
    private final Today today;

    @Inject
    public CarePeriods(
            EntityManager entityManager,
            CareQueries queries,
            Visitors visitors,
            Facts facts,
            AuditLog audit,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.visitors = visitors;
        this.facts = facts;
        this.audit = audit;
        this.today = today;
    }

    /**
     * A new period; the same one a second time changes nothing.
     *
     * @param last not before the first day and not over
     */
    @Guarded(Access.COORDINATE)
    @Transactional
    public void plan(Scene scene, String reason, LocalDate first, LocalDate last) {
        if (last.isBefore(first) || last.isBefore(today.date()) || reason.isBlank()) {
            throw new Refused(Verdict.FORBIDDEN, scene);
        }
        queries.lock();
        Period asked = new Period(first, last);
        List<CarePeriod> there = queries.within(first, last);
        if (there.stream().anyMatch(care -> care.getPeriod().equals(asked))) {
            return;
        }
        if (!there.isEmpty()) {
            throw new Refused(Verdict.FORBIDDEN, scene);
        }
        Actor actor = actor();
        Affiliation by = entityManager.getReference(Affiliation.class, actor.affiliation());
        CarePeriod care = new CarePeriod(reason.strip(), asked, today.now(), by);
        entityManager.persist(care);
        facts.tell(new CarePlanned(care.getId(), actor.affiliation()));
        audit.record(actor, "care-planned", "care period " + care.getId(), new Change(null, first + " " + last));
    }

    /** Today is the last day; a period that has not begun is taken away, one that is over stays as it was. */
    @Guarded(Access.COORDINATE)
    @Transactional
    public void end(Scene scene, long id) {
        queries.lock();
        CarePeriod care = entityManager.find(CarePeriod.class, id);
        if (care == null || !care.getPeriod().to().isAfter(today.date())) {
            return;
        }
        LocalDate before = care.getPeriod().to();
        boolean begun = !care.getPeriod().from().isAfter(today.date());
        if (begun) {
            care.end(today.date());
        } else {
            entityManager.remove(care);
        }
        Actor actor = actor();
        facts.tell(new CareEnded(id, actor.affiliation()));
        String after = begun ? today.date().toString() : null;
        audit.record(actor, "care-ended", "care period " + id, new Change(before.toString(), after));
    }

    private Actor actor() {
        Visitor visitor = visitors.current();
        return new Actor(visitor.person(), visitor.affiliation());
    }
}
