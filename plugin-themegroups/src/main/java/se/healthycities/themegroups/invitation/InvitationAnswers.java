package se.healthycities.themegroups.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.link.SignedLink;
import se.healthycities.portal.space.SeatAsked;
import se.healthycities.portal.space.SeatRequest;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.SeatService;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.OnBehalf;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Period;
import se.healthycities.portal.time.Today;

/**
 * Takes the answer to an invitation from the link of its letter: a yes is a seat where one is invited or comes in freely, and
 * asks for one elsewhere. The link is the right, as long as the group is open and the person is who was invited.
 */
@ApplicationScoped
public class InvitationAnswers {
    private final EntityManager entityManager;
    private final InvitationQueries queries;
    private final SeatService seats;
    private final Visitors visitors;
    private final OnBehalf onBehalf;
    private final Gate gate;
    private final Facts facts;
    private final Today today;

    @Inject
    public InvitationAnswers(
            EntityManager entityManager,
            InvitationQueries queries,
            SeatService seats,
            Visitors visitors,
            OnBehalf onBehalf,
            Gate gate,
            Facts facts,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.seats = seats;
        this.visitors = visitors;
        this.onBehalf = onBehalf;
        this.gate = gate;
        this.facts = facts;
        this.today = today;
    }

    /** The invitation of the link, while the group can be joined today by the one who was invited. */
    public Optional<InvitationRow> open(SignedLink link) {
        return queries.one(link.subject(), today.date()).stream()
                .filter(row -> row.person().equals(link.person()) && row.valid())
                .filter(row -> row.closedOn() == null || !row.closedOn().isBefore(today.date()))
                .filter(row -> gate.state(Scene.space(new PluginId(row.owner()), row.path()))
                        .writable())
                .findFirst();
    }

    /** A second answer changes nothing. */
    @Guarded(Access.VISIT)
    @Transactional
    public void answer(SignedLink link, boolean yes) {
        open(link).ifPresent(row -> {
            GroupInvitation invitation =
                    entityManager.find(GroupInvitation.class, row.id(), LockModeType.PESSIMISTIC_WRITE);
            if (invitation != null && invitation.waits()) {
                InvitationAnswer given =
                        yes ? onBehalf.of(link.person(), () -> join(invitation, row)) : InvitationAnswer.DECLINED;
                invitation.answer(given, today.now());
            }
        });
    }

    private InvitationAnswer join(GroupInvitation invitation, InvitationRow row) {
        if (row.seated()) {
            return InvitationAnswer.JOINED;
        }
        if (!visitors.read(row.person()).member() || !invitation.getSpace().active(today.date())) {
            throw new Refused(Verdict.FORBIDDEN, Scene.space(new PluginId(row.owner()), row.path()));
        }
        if (row.seatAtOnce()) {
            Period term = Period.from(today.date());
            seats.give(invitation.getSpace(), invitation.getAffiliation(), SeatRole.MEMBER, term);
            return InvitationAnswer.JOINED;
        }
        if (queries.waiting(row.space(), row.person()) == 0) {
            SeatRequest request =
                    new SeatRequest(invitation.getSpace(), invitation.getAffiliation(), row.profession(), today.now());
            entityManager.persist(request);
            facts.tell(new SeatAsked(
                    request.getId(), row.space(), invitation.getAffiliation().getId()));
        }
        return InvitationAnswer.ASKED;
    }
}
