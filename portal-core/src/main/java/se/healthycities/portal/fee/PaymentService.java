package se.healthycities.portal.fee;

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
import se.healthycities.portal.sheet.SheetRow;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.time.Today;

/** Marks notices as paid, one by one or from the bank's list, and takes a mark back. */
@ApplicationScoped
public class PaymentService {
    private final EntityManager entityManager;
    private final FeeQueries queries;
    private final PaymentReads reads;
    private final Visitors visitors;
    private final Facts facts;
    private final AuditLog audit;
    private final Today today;

    @Inject
    public PaymentService(
            EntityManager entityManager,
            FeeQueries queries,
            PaymentReads reads,
            Visitors visitors,
            Facts facts,
            AuditLog audit,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.reads = reads;
        this.visitors = visitors;
        this.facts = facts;
        this.audit = audit;
        this.today = today;
    }

    /**
     * Marks the notices of those lines that are ready; every other line changes nothing.
     *
     * @return how many were marked
     */
    @Guarded(Access.COORDINATE)
    @Transactional
    public int take(List<SheetRow> rows) {
        queries.lock();
        List<PaymentLine> ready =
                reads.check(rows).stream().filter(PaymentLine::ready).toList();
        ready.forEach(line -> write(line.notice(), line.paidOn()));
        if (!ready.isEmpty()) {
            audit.record(actor(), "fees-paid", "import", new Change(null, ready.size() + " notices"));
        }
        return ready.size();
    }

    /** A notice that is paid already stays as it is. */
    @Guarded(Access.COORDINATE)
    @Transactional
    public void mark(String reference, LocalDate paidOn) {
        queries.lock();
        for (NoticeRow notice : queries.byReference(reference)) {
            if (!notice.paid()) {
                write(notice.id(), paidOn);
                audit.record(actor(), "fee-paid", reference, new Change(null, paidOn.toString()));
            }
        }
    }

    @Guarded(Access.COORDINATE)
    @Transactional
    public void undo(String reference) {
        queries.lock();
        for (NoticeRow notice : queries.byReference(reference)) {
            for (FeePayment payment : queries.payment(notice.id())) {
                payment.undo();
                facts.tell(new FeePaymentUndone(notice.id(), actor().affiliation()));
                audit.record(actor(), "fee-paid-undone", reference, new Change(String.valueOf(notice.paidOn()), null));
            }
        }
    }

    private void write(long notice, LocalDate paidOn) {
        Affiliation me =
                entityManager.getReference(Affiliation.class, visitors.current().affiliation());
        entityManager.persist(
                new FeePayment(entityManager.getReference(FeeNotice.class, notice), paidOn, today.now(), me));
        facts.tell(new FeePaid(notice, actor().affiliation()));
    }

    private Actor actor() {
        Visitor visitor = visitors.current();
        return new Actor(visitor.person(), visitor.affiliation());
    }
}
