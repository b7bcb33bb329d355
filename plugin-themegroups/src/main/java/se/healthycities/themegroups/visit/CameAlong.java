package se.healthycities.themegroups.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.healthycities.portal.calendar.OccasionDetails;
import se.healthycities.portal.registration.BookableOccasion;
import se.healthycities.portal.registration.OwnRegistration;
import se.healthycities.portal.registration.RegistrationReads;
import se.healthycities.portal.registration.RegistrationState;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;

/**
 * Who came along on a study visit: those who were registered for it, where one had to register, and everybody with a seat in
 * the group where one had not.
 */
@ApplicationScoped
public class CameAlong {
    private final RegistrationReads registrations;
    private final Visitors visitors;

    @Inject
    public CameAlong(RegistrationReads registrations, Visitors visitors) {
        this.registrations = registrations;
        this.visitors = visitors;
    }

    /** Whether the current visitor did. */
    public boolean current(OccasionDetails occasion, VisitRow visit) {
        Visitor visitor = visitors.current();
        Optional<Standing> standing = visitors.standing(visit.path());
        Long seat = standing.map(Standing::seat).orElse(null);
        if (seat != null && seat.equals(visit.leader())) {
            return true;
        }
        if (registrations.view(new BookableOccasion(occasion)).isEmpty()) {
            return seat != null;
        }
        return registrations
                .own(occasion.id(), visitor.person())
                .map(OwnRegistration::state)
                .filter(RegistrationState.REGISTERED::equals)
                .isPresent();
    }
}
