package se.healthycities.portal.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.time.Today;

/** Makes versions of the fee rule, freezes a year by the annual meeting's decision, and adds the notices of late members. */
@ApplicationScoped
public class FeeService {
    private final EntityManager entityManager;
    private final FeeQueries queries;
    private final NoticeBook book;
    private final Visitors visitors;
    private final Facts facts;
    private final AuditLog audit;
    private final Today today;

    @Inject
    public FeeService(
            EntityManager entityManager,
            FeeQueries queries,
            NoticeBook book,
            Visitors visitors,
            Facts facts,
            AuditLog audit,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.book = book;
        this.visitors = visitors;
        this.facts = facts;
        this.audit = audit;
        this.today = today;
    }

    /** @return false when another version has this name; the same version asked for twice is made once */
    @Guarded(Access.COORDINATE)
    @Transactional
    public boolean make(String name, int validFromYear, FeeTerms terms) {
        queries.lock();
        Optional<FeeScale> known = queries.scaleNamed(name).stream().findFirst();
        if (known.isPresent()) {
            FeeScale scale = known.get();
            return scale.getValidFromYear() == validFromYear
                    && TermsForm.fields(scale.terms()).equals(TermsForm.fields(terms));
        }
        FeeScale scale = new FeeScale(name, validFromYear, terms, today.now(), me());
        entityManager.persist(scale);
        facts.tell(new FeeRuleMade(scale.getId(), actor().affiliation()));
        audit.record(actor(), "fee-rule-made", name, new Change(null, "from " + validFromYear));
        return true;
    }

    /** Writes the year's notices; a year that is decided already stays as it is. */
    @Guarded(Access.COORDINATE)
    @Transactional
    public void freeze(int year, FeeDecision decision) {
        book.freeze(year, decision, me()).ifPresent(notices -> {
            facts.tell(new FeesFrozen(year, actor().affiliation()));
            String words = decision.decidedOn() + " " + decision.minute() + ", notices " + notices.size();
            audit.record(actor(), "fees-frozen", String.valueOf(year), new Change(null, words));
        });
    }

    /**
     * Writes the notices of members that came after the decision, by the rule of the decision. Those who had no population
     * then get theirs as well.
     *
     * @return how many were written
     */
    @Guarded(Access.COORDINATE)
    @Transactional
    public int addLate(int year) {
        int written = book.addLate(year).size();
        if (written > 0) {
            facts.tell(new FeeNoticesAdded(year, actor().affiliation()));
            audit.record(actor(), "fee-notices-added", String.valueOf(year), new Change(null, String.valueOf(written)));
        }
        return written;
    }

    private Actor actor() {
        Visitor visitor = visitors.current();
        return new Actor(visitor.person(), visitor.affiliation());
    }

    private Affiliation me() {
        return entityManager.getReference(Affiliation.class, visitors.current().affiliation());
    }
}
