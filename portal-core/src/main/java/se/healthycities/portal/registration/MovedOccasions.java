package se.healthycities.portal.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import se.healthycities.portal.calendar.OccasionMoved;
import se.healthycities.portal.registration.SeatBook.OpenBook;
import se.healthycities.portal.spi.Reaction;
import se.healthycities.portal.time.Today;

/**
 * An occasion is on another day, at another place or in another way: all who are registered learn of it at once, and their
 * calendars with them (INV-065). Who was to come to a place that there is no more takes part from a screen, as far as there
 * are seats.
 */
@ApplicationScoped
public class MovedOccasions implements Reaction<OccasionMoved> {
    private final SeatBook seats;
    private final RegistrationQueries queries;
    private final RegistrationLetters letters;
    private final Today today;

    @Inject
    public MovedOccasions(SeatBook seats, RegistrationQueries queries, RegistrationLetters letters, Today today) {
        this.seats = seats;
        this.queries = queries;
        this.letters = letters;
        this.today = today;
    }

    @Override
    public Class<OccasionMoved> to() {
        return OccasionMoved.class;
    }

    @Override
    public void on(OccasionMoved fact) {
        seats.open(fact.subject()).ifPresent(book -> {
            book.rules().dated(today.now());
            Instant starts = book.occasion().starts();
            for (Registration registration : queries.live(fact.subject())) {
                boolean came = registration.getState() == RegistrationState.REGISTERED;
                follow(book, registration);
                if (registration.getState() == RegistrationState.OFFERED
                        && registration.getOfferedUntil().isAfter(starts)) {
                    registration.offer(starts);
                }
                if (came && registration.getState() == RegistrationState.WAITING) {
                    letters.displaced(book.occasion(), registration);
                } else {
                    letters.moved(book.occasion(), registration);
                }
            }
            seats.settle(book);
        });
    }

    /** The way to take part that is left, when the own one is not offered any more. */
    private void follow(OpenBook book, Registration registration) {
        List<AttendanceMode> modes = book.occasion().modes();
        if (modes.contains(registration.getMode())) {
            return;
        }
        AttendanceMode left = modes.get(0);
        boolean fits = seats.free(book, left) > 0;
        boolean seated = registration.getState().seated();
        registration.wish(left, registration.isListed());
        if (seated && !fits) {
            seats.queue(book, registration, null);
        } else {
            seats.log(registration, StepKind.CHANGED, null, null);
        }
    }
}
