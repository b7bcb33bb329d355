package se.healthycities.portal.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.organisation.MembershipPeriod;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.ContactRole;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.VisitorMemory;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Period;
import se.healthycities.portal.time.Today;

/**
 * Sets right what was written wrongly: a day, a role, a title. What was thought before stays in the ledger with its reason,
 * so that one can still ask what the network knew on any day (A3, N2). Ending a role is no correction; it has its own acts.
 */
@ApplicationScoped
public class LedgerService {
    private final EntityManager entityManager;
    private final LedgerQueries queries;
    private final Visitors visitors;
    private final VisitorMemory memory;
    private final Gate gate;
    private final Facts facts;
    private final AuditLog audit;
    private final Today today;

    @Inject
    public LedgerService(
            EntityManager entityManager,
            LedgerQueries queries,
            Visitors visitors,
            VisitorMemory memory,
            Gate gate,
            Facts facts,
            AuditLog audit,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.visitors = visitors;
        this.memory = memory;
        this.gate = gate;
        this.facts = facts;
        this.audit = audit;
        this.today = today;
    }

    /** Corrects one row; the same correction twice writes one version. */
    @Guarded(Access.COORDINATE)
    @Transactional
    public void correct(LedgerKind kind, long id, Correction correction) {
        sign(correction.reason());
        Change change = switch (kind) {
            case AFFILIATION -> {
                Affiliation affiliation = found(Affiliation.class, id);
                Period before = affiliation.getPeriod();
                affiliation.correct(correction.word(), correction.party(), correction.period());
                yield change(null, before, null, affiliation.getPeriod());
            }
            case CONTACT -> {
                ContactRole contact = found(ContactRole.class, id);
                Period before = contact.getPeriod();
                contact.correct(correction.period());
                yield change(contact.getKind(), before, contact.getKind(), contact.getPeriod());
            }
            case SEAT -> {
                Seat seat = seat(id);
                Change was = change(seat.getRole(), seat.getPeriod(), null, correction.period());
                seat.correct(SeatRole.valueOf(correction.word()), correction.period());
                yield new Change(was.before(), seat.getRole() + " " + text(seat.getPeriod()));
            }
            case MEMBERSHIP -> {
                MembershipPeriod membership = found(MembershipPeriod.class, id);
                Period before = membership.getPeriod();
                membership.correct(correction.period());
                yield change(null, before, null, membership.getPeriod());
            }
        };
        written("ledger-corrected", kind, id, change);
    }

    /** Takes out what never was. An affiliation stays, because what a person wrote points to it: correct its days. */
    @Guarded(Access.COORDINATE)
    @Transactional
    public void withdraw(LedgerKind kind, long id, String reason) {
        Class<?> type = switch (kind) {
            case CONTACT -> ContactRole.class;
            case SEAT -> Seat.class;
            case MEMBERSHIP -> MembershipPeriod.class;
            case AFFILIATION -> throw new IllegalArgumentException("An affiliation is corrected, not withdrawn.");
        };
        sign(reason);
        entityManager.remove(kind == LedgerKind.SEAT ? seat(id) : found(type, id));
        written("ledger-withdrawn", kind, id, Change.NONE);
    }

    /** A seat of a hidden space is nobody's business but of those who lead that space. */
    private Seat seat(long id) {
        Seat seat = found(Seat.class, id);
        Space space = seat.getSpace();
        gate.require(Scene.space(new PluginId(space.getOwner()), space.getPath()), Access.CONVENE);
        return seat;
    }

    private <T> T found(Class<T> type, long id) {
        T row = entityManager.find(type, id);
        if (row == null) {
            throw new Refused(Verdict.NOT_FOUND, Scene.PORTAL);
        }
        return row;
    }

    private void sign(String reason) {
        queries.sign(today.now().toString(), String.valueOf(visitors.current().affiliation()), reason);
    }

    private void written(String act, LedgerKind kind, long id, Change change) {
        entityManager.flush();
        queries.sign("", "", "");
        Visitor visitor = visitors.current();
        facts.tell(new LedgerCorrected(id, visitor.affiliation()));
        audit.record(new Actor(visitor.person(), visitor.affiliation()), act, kind + " " + id, change);
        memory.forget();
    }

    private static Change change(Enum<?> wordBefore, Period before, Enum<?> wordAfter, Period after) {
        return new Change(words(wordBefore) + text(before), words(wordAfter) + text(after));
    }

    private static String words(Enum<?> word) {
        return word == null ? "" : word + " ";
    }

    private static String text(Period period) {
        return period.from() + "–" + (period.to() == null ? "" : period.to());
    }
}
