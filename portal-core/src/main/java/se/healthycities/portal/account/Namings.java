package se.healthycities.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.CandidateRow;
import se.healthycities.portal.space.Joining;
import se.healthycities.portal.space.SeatAsked;
import se.healthycities.portal.space.SeatRequest;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.SeatService;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.SpaceReads;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Period;
import se.healthycities.portal.time.Today;

/**
 * The contacts of an organisation name its people into groups (A6, INV-132): an open group gives the seats at once, one
 * that is asked gets a request for each, and where each organisation has one seat it is filled.
 */
@ApplicationScoped
public class Namings {
    private final EntityManager entityManager;
    private final AccountReads accounts;
    private final SpaceReads spaces;
    private final SeatService seats;
    private final Visitors visitors;
    private final Gate gate;
    private final Facts facts;
    private final Today today;

    @Inject
    public Namings(
            EntityManager entityManager,
            AccountReads accounts,
            SpaceReads spaces,
            SeatService seats,
            Visitors visitors,
            Gate gate,
            Facts facts,
            Today today) {
        this.entityManager = entityManager;
        this.accounts = accounts;
        this.spaces = spaces;
        this.seats = seats;
        this.visitors = visitors;
        this.gate = gate;
        this.facts = facts;
        this.today = today;
    }

    /** True where a contact may name people today. */
    public boolean open(Standing standing) {
        Visitor visitor = visitors.current();
        return visitor.contact()
                && standing.access(visitor) != null
                && standing.active(visitor.today())
                && standing.joining() != Joining.INVITED
                && gate.state(standing.scene()).writable();
    }

    /**
     * Names people of the own organisation; whoever has a seat or waits for one is passed over.
     *
     * @param message said to those who lead the group where they are asked
     * @throws Refused for anybody of another organisation, and where the group takes nobody in this way
     */
    @Guarded(Access.KNOW)
    @Transactional
    public void name(Scene scene, Collection<Long> affiliations, String message) {
        Standing standing = visitors.standing(scene.space()).orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
        List<CandidateRow> nameable = accounts.nameable(visitors.current(), standing.space());
        Set<Long> own = nameable.stream().map(CandidateRow::affiliation).collect(Collectors.toSet());
        if (!open(standing)) {
            throw new Refused(Verdict.FORBIDDEN, scene);
        }
        Space space = entityManager.getReference(Space.class, standing.space());
        for (long id : affiliations) {
            if (!own.contains(id)) {
                throw new Refused(Verdict.FORBIDDEN, scene);
            }
            take(space, standing, entityManager.find(Affiliation.class, id), message);
        }
    }

    private void take(Space space, Standing standing, Affiliation affiliation, String message) {
        switch (standing.joining()) {
            case OPEN -> seats.give(space, affiliation, SeatRole.MEMBER, Period.from(today.date()));
            case ASK -> {
                SeatRequest request = new SeatRequest(space, affiliation, message, today.now());
                entityManager.persist(request);
                facts.tell(new SeatAsked(
                        request.getId(), standing.space(), visitors.current().affiliation()));
            }
            case ONE_PER_ORGANISATION -> {
                entityManager.flush();
                if (spaces.organisationSeated(standing.space(), affiliation.getId())) {
                    throw new Refused(Verdict.FORBIDDEN, standing.scene());
                }
                seats.give(space, affiliation, SeatRole.MEMBER, Period.from(today.date()));
            }
            case INVITED -> throw new Refused(Verdict.FORBIDDEN, standing.scene());
        }
    }
}
