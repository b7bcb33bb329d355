package se.healthycities.portal.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.SeatLeft;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;

/** The seats that an organisation has because it is a member, such as in the strategic group: they end with the membership (INV-259). */
@ApplicationScoped
public class Representation {
    private final MembershipQueries queries;
    private final Visitors visitors;
    private final Facts facts;
    private final AuditLog audit;

    @Inject
    public Representation(MembershipQueries queries, Visitors visitors, Facts facts, AuditLog audit) {
        this.queries = queries;
        this.visitors = visitors;
        this.facts = facts;
        this.audit = audit;
    }

    /** @param lastDay of the membership, also the last of the seats */
    @Transactional(Transactional.TxType.MANDATORY)
    void end(long organisation, LocalDate lastDay) {
        Visitor visitor = visitors.current();
        Long by = visitor.affiliation() == 0 ? null : visitor.affiliation();
        for (Seat seat : queries.representing(organisation, lastDay)) {
            LocalDate before = seat.getPeriod().to();
            seat.leave(lastDay);
            facts.tell(new SeatLeft(seat.getId(), seat.getSpace().getId(), by));
            audit.record(
                    by == null ? Actor.NOBODY : new Actor(visitor.person(), by),
                    "seat-ended",
                    seat.getSpace().getPath(),
                    new Change(before == null ? null : before.toString(), lastDay.toString()));
        }
    }
}
