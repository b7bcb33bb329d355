package se.healthycities.portal.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.calendar.OccasionDoor;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.spi.Verdict;

/**
 * Who may come to an occasion and who organises it, from the rows that are valid today. What its plugin may not do in this
 * season, its registration may not do either.
 */
@ApplicationScoped
public class RegistrationRights {
    private final OccasionDoor door;
    private final Visitors visitors;
    private final Gate gate;

    @Inject
    public RegistrationRights(OccasionDoor door, Visitors visitors, Gate gate) {
        this.door = door;
        this.visitors = visitors;
        this.gate = gate;
    }

    /** True for those who set the rules and see the list: who leads the space, or the office. */
    public boolean organises(BookableOccasion occasion) {
        Verdict leads = door.leads(occasion.details());
        return leads.allowed() || leads == Verdict.READ_ONLY;
    }

    /** True for those who may have a seat; the others of an occasion on request are asked for first. */
    public boolean entitled(BookableOccasion occasion, Entrance entrance) {
        Visitor visitor = visitors.current();
        return visitor.signedIn()
                && switch (entrance) {
                    case PUBLIC, ON_REQUEST -> true;
                    case MEMBERS -> visitor.member();
                    case SPACE -> occasion.space() == null ? visitor.member() : reads(occasion);
                };
    }

    /** The affiliation that the visitor comes in: that of the seat in the occasion's space, otherwise the visitor's own. */
    long affiliation(BookableOccasion occasion) {
        Visitor visitor = visitors.current();
        return standing(occasion).map(standing -> standing.affiliation(visitor)).orElse(visitor.affiliation());
    }

    Actor actor() {
        Visitor visitor = visitors.current();
        return new Actor(
                visitor.signedIn() ? visitor.person() : null,
                visitor.affiliation() == 0 ? null : visitor.affiliation());
    }

    Visitor visitor() {
        return visitors.current();
    }

    public boolean knows(BookableOccasion occasion) {
        return door.knows(occasion.details()).allowed();
    }

    /** @throws Refused for somebody who must not know of the occasion, or when its plugin is off */
    public void requireKnown(BookableOccasion occasion) {
        Verdict verdict = door.knows(occasion.details());
        if (!verdict.allowed()) {
            throw new Refused(verdict, occasion.scene());
        }
    }

    /** @throws Refused for everybody who does not organise it */
    public void requireOrganiser(BookableOccasion occasion) {
        requireKnown(occasion);
        if (!organises(occasion)) {
            throw new Refused(Verdict.FORBIDDEN, occasion.scene());
        }
    }

    /** @throws Refused when the season allows no writing, or the occasion's plugin is off */
    public void requireWritable(BookableOccasion occasion) {
        State state = gate.state(occasion.scene());
        if (!state.writable()) {
            throw new Refused(state.readable() ? Verdict.READ_ONLY : Verdict.GONE, occasion.scene());
        }
    }

    public boolean writable(BookableOccasion occasion) {
        return gate.state(occasion.scene()).writable();
    }

    private boolean reads(BookableOccasion occasion) {
        return standing(occasion)
                .map(standing -> standing.access(visitors.current()))
                .filter(right -> right.atLeast(Access.READ))
                .isPresent();
    }

    private Optional<Standing> standing(BookableOccasion occasion) {
        return occasion.space() == null
                ? Optional.empty()
                : visitors.standing(occasion.details().spacePath());
    }
}
