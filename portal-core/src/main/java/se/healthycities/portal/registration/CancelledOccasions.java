package se.healthycities.portal.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.healthycities.portal.calendar.OccasionCancelled;
import se.healthycities.portal.spi.Reaction;

/** An occasion does not take place: all who are registered or wait learn of it, and nobody waits or holds an offer any more. */
@ApplicationScoped
public class CancelledOccasions implements Reaction<OccasionCancelled> {
    private final SeatBook seats;
    private final RegistrationQueries queries;
    private final RegistrationLetters letters;

    @Inject
    public CancelledOccasions(SeatBook seats, RegistrationQueries queries, RegistrationLetters letters) {
        this.seats = seats;
        this.queries = queries;
        this.letters = letters;
    }

    @Override
    public Class<OccasionCancelled> to() {
        return OccasionCancelled.class;
    }

    @Override
    public void on(OccasionCancelled fact) {
        seats.open(fact.subject()).ifPresent(book -> {
            for (Registration registration : queries.live(fact.subject())) {
                letters.calledOff(book.occasion(), registration);
                if (registration.getState() != RegistrationState.REGISTERED) {
                    seats.end(book, registration, RegistrationState.CANCELLED, fact.actor(), null);
                }
            }
            seats.settle(book);
        });
    }
}
