package se.healthycities.portal.account;

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
import se.healthycities.portal.person.Person;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.VisitorMemory;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/** How texts are published and how people agree to them and take it back (row P4: which text, when, how). */
@ApplicationScoped
public class Consents {
    private final EntityManager entityManager;
    private final ConsentQueries queries;
    private final Visitors visitors;
    private final VisitorMemory memory;
    private final Facts facts;
    private final AuditLog audit;
    private final Today today;

    @Inject
    public Consents(
            EntityManager entityManager,
            ConsentQueries queries,
            Visitors visitors,
            VisitorMemory memory,
            Facts facts,
            AuditLog audit,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.visitors = visitors;
        this.memory = memory;
        this.facts = facts;
        this.audit = audit;
        this.today = today;
    }

    /** Accepts the terms that hold today: the one act that is open to somebody who has not accepted them. */
    @Guarded(Access.VISIT)
    @Transactional
    public void acceptTerms() {
        Visitor visitor = visitors.current();
        if (!visitor.signedIn()) {
            throw new Refused(Verdict.LOGIN, Scene.PORTAL);
        }
        record(visitor.person(), ConsentKind.TERMS, ConsentWay.LOGIN);
    }

    /** Agrees to the text of this kind that holds today; agreeing twice changes nothing. */
    @Guarded(Access.SIGNED_IN)
    @Transactional
    public void give(ConsentKind kind) {
        record(visitors.current().person(), kind, ConsentWay.PROFILE);
    }

    /** Takes back what is free to take back; the terms end with the account. */
    @Guarded(Access.SIGNED_IN)
    @Transactional
    public void withdraw(ConsentKind kind) {
        if (!kind.free()) {
            throw new Refused(Verdict.FORBIDDEN, Scene.PORTAL);
        }
        Visitor visitor = visitors.current();
        for (Consent consent : queries.held(visitor.person(), kind)) {
            consent.withdraw(today.now());
            facts.tell(new ConsentWithdrawn(consent.getId(), actor(visitor)));
        }
    }

    /**
     * Publishes the next version of a text.
     *
     * @param from its first day; not before today, and not before the version before it
     */
    @Guarded(Access.COORDINATE)
    @Transactional
    public void publish(ConsentKind kind, ConsentText.Words words, LocalDate from) {
        LocalDate last = queries.lastDay(kind);
        if (from.isBefore(today.date()) || last != null && from.isBefore(last)) {
            throw new IllegalArgumentException("A text holds from today at the earliest, and after the one before.");
        }
        Visitor visitor = visitors.current();
        int version = queries.lastVersion(kind) + 1;
        Affiliation by = entityManager.getReference(Affiliation.class, visitor.affiliation());
        ConsentText text = new ConsentText(kind, version, words, from, today.now(), by);
        entityManager.persist(text);
        facts.tell(new ConsentTextPublished(text.getId(), visitor.affiliation()));
        audit.record(
                new Actor(visitor.person(), visitor.affiliation()),
                "consent-text-published",
                "consent-text " + text.getId(),
                new Change(null, kind + " " + version + " " + from));
        memory.forget();
    }

    /** What the acts above and an accepted invitation share; does nothing where there is no text of the kind. */
    void record(long person, ConsentKind kind, ConsentWay how) {
        List<ConsentText> current = queries.current(kind, today.date());
        if (!current.isEmpty() && queries.given(person, kind, today.date()) == 0) {
            Consent consent =
                    new Consent(entityManager.getReference(Person.class, person), current.get(0), today.now(), how);
            entityManager.persist(consent);
            facts.tell(new ConsentGiven(consent.getId(), actor(visitors.current())));
            memory.forget();
        }
    }

    private static Long actor(Visitor visitor) {
        return visitor.affiliation() == 0 ? null : visitor.affiliation();
    }
}
