package se.healthycities.portal.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.registration.SeatBook.OpenBook;
import se.healthycities.portal.time.Today;

/** What can become of a registration, whoever does it: the person, a link in a letter, or the organiser. */
@ApplicationScoped
public class Changing {
    private final SeatBook seats;
    private final Answers answers;
    private final RegistrationLetters letters;
    private final Facts facts;
    private final Today today;

    @Inject
    public Changing(SeatBook seats, Answers answers, RegistrationLetters letters, Facts facts, Today today) {
        this.seats = seats;
        this.answers = answers;
        this.letters = letters;
        this.facts = facts;
        this.today = today;
    }

    Registration read(long registration) {
        return seats.read(registration);
    }

    /** Who wants to come otherwise than before needs a free seat there; whoever waits keeps the place in line. */
    Outcome change(OpenBook book, Registration registration, Wish wish, Long actor) {
        if (over(book, registration) || registration.getState() == RegistrationState.OFFERED) {
            return Outcome.TOO_LATE;
        }
        if (!book.occasion().modes().contains(wish.mode())) {
            return Outcome.MODE_GONE;
        }
        boolean moves = wish.mode() != registration.getMode();
        if (moves && registration.getState() == RegistrationState.REGISTERED && seats.free(book, wish.mode()) <= 0) {
            return Outcome.MODE_FULL;
        }
        registration.wish(wish.mode(), wish.listed());
        answers.write(registration, wish.answers());
        seats.log(registration, StepKind.CHANGED, actor, null);
        facts.tell(new RegistrationChanged(registration.getId(), book.occasion().space(), actor));
        seats.settle(book);
        letters.changed(book.occasion(), registration);
        return Outcome.of(registration.getState());
    }

    /** @param reason what the organiser says, or null */
    Outcome cancel(OpenBook book, Registration registration, Long actor, String reason) {
        if (!registration.getState().live()) {
            return Outcome.DONE;
        }
        if (over(book, registration)) {
            return Outcome.TOO_LATE;
        }
        RegistrationState before = registration.getState();
        seats.end(book, registration, RegistrationState.CANCELLED, actor, reason);
        seats.settle(book);
        if (before != RegistrationState.UNCONFIRMED) {
            letters.cancelled(book.occasion(), registration, before, reason);
        }
        return Outcome.DONE;
    }

    /** The answer to an offered seat; one that came too late, or the second one, changes nothing. */
    Outcome answer(OpenBook book, Registration registration, boolean yes, Long actor) {
        Instant until = registration.getOfferedUntil();
        if (registration.getState() != RegistrationState.OFFERED || !today.now().isBefore(until)) {
            boolean again =
                    registration.getState() == (yes ? RegistrationState.REGISTERED : RegistrationState.DECLINED);
            return again ? Outcome.DONE : Outcome.TOO_LATE;
        }
        if (book.occasion().cancelled()) {
            return Outcome.CLOSED;
        }
        if (yes) {
            registration.seat();
            seats.log(registration, StepKind.ACCEPTED, actor, null);
            facts.tell(
                    new RegistrationMade(registration.getId(), book.occasion().space(), actor));
        } else {
            seats.end(book, registration, RegistrationState.DECLINED, actor, null);
        }
        seats.settle(book);
        letters.answered(book.occasion(), registration);
        return yes ? Outcome.REGISTERED : Outcome.DONE;
    }

    /** No more reminders of this occasion. */
    Outcome quiet(Registration registration) {
        registration.quiet();
        return Outcome.DONE;
    }

    private boolean over(OpenBook book, Registration registration) {
        return !registration.getState().live()
                || book.occasion().cancelled()
                || !today.now().isBefore(book.occasion().starts());
    }
}
