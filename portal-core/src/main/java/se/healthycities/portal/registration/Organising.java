package se.healthycities.portal.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.registration.SeatBook.OpenBook;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;

/** What the organiser does with somebody's registration; all of it is on record, the order of the line with its reason (A3). */
@ApplicationScoped
public class Organising {
    private final RegistrationQueries queries;
    private final RegistrationRights rights;
    private final Registering registering;
    private final Changing changing;
    private final SeatBook seats;
    private final RegistrationLetters letters;
    private final AuditLog audit;

    @Inject
    public Organising(
            RegistrationQueries queries,
            RegistrationRights rights,
            Registering registering,
            Changing changing,
            SeatBook seats,
            RegistrationLetters letters,
            AuditLog audit) {
        this.queries = queries;
        this.rights = rights;
        this.registering = registering;
        this.changing = changing;
        this.seats = seats;
        this.letters = letters;
        this.audit = audit;
    }

    @Guarded(Access.MEMBER)
    @Transactional
    public Outcome cancel(Scene scene, long occasion, long registration, String reason) {
        OpenBook book = book(scene, occasion);
        Registration found = in(scene, occasion, registration);
        String before = found.getState().name();
        Outcome outcome = changing.cancel(book, found, rights.actor().affiliation(), reason);
        record("registration-cancelled", found, before);
        return outcome;
    }

    @Guarded(Access.MEMBER)
    @Transactional
    public Outcome change(Scene scene, long occasion, long registration, Wish wish) {
        OpenBook book = book(scene, occasion);
        Registration found = in(scene, occasion, registration);
        String before = found.getMode().name();
        Outcome outcome = changing.change(book, found, wish, rights.actor().affiliation());
        audit.record(
                rights.actor(),
                "registration-changed",
                "registration " + registration,
                new Change(before, found.getMode().name()));
        return outcome;
    }

    /** The answer to somebody from outside of the members who asked to come (INV-016). */
    @Guarded(Access.MEMBER)
    @Transactional
    public Outcome answer(Scene scene, long occasion, long registration, boolean yes) {
        OpenBook book = book(scene, occasion);
        Registration found = in(scene, occasion, registration);
        if (found.getState() != RegistrationState.ASKED) {
            return Outcome.TOO_LATE;
        }
        Long actor = rights.actor().affiliation();
        if (yes) {
            seats.log(found, StepKind.ADMITTED, actor, null);
            seats.place(book, found, actor);
        } else {
            seats.end(book, found, RegistrationState.DECLINED, actor, null);
        }
        seats.settle(book);
        letters.admitted(book.occasion(), found);
        record("registration-answered", found, RegistrationState.ASKED.name());
        return yes ? Outcome.of(found.getState()) : Outcome.DONE;
    }

    /** Puts somebody who waits at a place in the line, counted from one. @param reason why; it stays in the log */
    @Guarded(Access.MEMBER)
    @Transactional
    public Outcome reorder(Scene scene, long occasion, long registration, int place, String reason) {
        OpenBook book = book(scene, occasion);
        Registration found = in(scene, occasion, registration);
        List<Registration> line = new ArrayList<>(queries.waiting(occasion));
        int from = line.indexOf(found);
        if (from < 0) {
            return Outcome.TOO_LATE;
        }
        line.remove(found);
        int to = Math.max(0, Math.min(place - 1, line.size()));
        line.add(to, found);
        long turn = 1;
        for (Registration waiting : line) {
            waiting.move(turn++);
        }
        seats.log(found, StepKind.REORDERED, rights.actor().affiliation(), reason);
        audit.record(
                rights.actor(),
                "registration-reordered",
                "registration " + registration,
                new Change(String.valueOf(from + 1), String.valueOf(to + 1)));
        seats.settle(book);
        return Outcome.DONE;
    }

    private void record(String act, Registration found, String before) {
        audit.record(
                rights.actor(),
                act,
                "registration " + found.getId(),
                new Change(before, found.getState().name()));
    }

    private OpenBook book(Scene scene, long occasion) {
        OpenBook book = registering.open(scene, occasion);
        rights.requireOrganiser(book.occasion());
        return book;
    }

    /** A registration of another occasion is not there. */
    private Registration in(Scene scene, long occasion, long registration) {
        if (!queries.occasionOf(registration).contains(occasion)) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        return seats.read(registration);
    }
}
