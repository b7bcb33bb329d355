package se.healthycities.portal.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.healthycities.portal.registration.SeatBook.OpenBook;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.time.Today;

/**
 * Somebody without an account comes to an open occasion (A34). A seat is taken when the address is confirmed by its button, not
 * before; whoever writes gets the same answer whether the portal knows the address or not.
 */
@ApplicationScoped
public class SignUp {
    /** How long a confirmation is waited for; afterwards the data is gone. */
    static final Duration WAITS = Duration.ofHours(48);

    private final EntityManager entityManager;
    private final RegistrationQueries queries;
    private final RegistrationRights rights;
    private final Registering registering;
    private final Answers answers;
    private final SeatBook seats;
    private final RegistrationLetters letters;
    private final Today today;

    @Inject
    public SignUp(
            EntityManager entityManager,
            RegistrationQueries queries,
            RegistrationRights rights,
            Registering registering,
            Answers answers,
            SeatBook seats,
            RegistrationLetters letters,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.rights = rights;
        this.registering = registering;
        this.answers = answers;
        this.seats = seats;
        this.letters = letters;
        this.today = today;
    }

    /** @return CLOSED or NOT_ENTITLED where nobody may sign up; otherwise DONE, whoever it was */
    @Guarded(Access.VISIT)
    @Transactional
    public Outcome receive(Scene scene, long occasion, Participant who, Wish wish, UUID key) {
        OpenBook book = registering.open(scene, occasion);
        boolean strangers = book.details().entrance().toStrangers();
        if (!strangers || !rights.knows(book.occasion())) {
            return Outcome.NOT_ENTITLED;
        }
        Long person = queries.personAt(who.email()).stream().findFirst().orElse(null);
        List<Registration> before = queries.present(occasion, person, who.email());
        if (!queries.keyed(key).isEmpty()) {
            return Outcome.DONE;
        }
        Optional<Registration> known = before.stream()
                .filter(found -> found.getState() != RegistrationState.UNCONFIRMED)
                .findFirst();
        if (known.isPresent()) {
            letters.already(book.occasion(), known.get());
            return Outcome.DONE;
        }
        boolean takes = RegistrationStage.of(book.occasion(), book.details(), today.now(), false)
                .takes();
        if (!takes || !book.occasion().modes().contains(wish.mode())) {
            return Outcome.CLOSED;
        }
        before.forEach(entityManager::remove);
        entityManager.flush();
        Registration registration = new Registration(occasion, who, wish, today.now(), null, key);
        entityManager.persist(registration);
        answers.write(registration, wish.answers());
        seats.log(registration, StepKind.SIGNED_UP, null, null);
        letters.confirm(book.occasion(), registration, today.now().plus(WAITS));
        return Outcome.DONE;
    }

    /** The button behind the link of the letter. */
    Outcome confirm(OpenBook book, Registration registration) {
        if (registration.getState() != RegistrationState.UNCONFIRMED) {
            return registration.getState().live() ? Outcome.DONE : Outcome.TOO_LATE;
        }
        boolean takes = RegistrationStage.of(book.occasion(), book.details(), today.now(), false)
                .takes();
        boolean admitted = takes && book.details().entrance().toStrangers();
        if (!admitted || !book.occasion().modes().contains(registration.getMode())) {
            return Outcome.CLOSED;
        }
        Long person =
                queries.personAt(registration.getEmail()).stream().findFirst().orElse(null);
        boolean present = queries.present(book.occasion().id(), person, registration.getEmail()).stream()
                .anyMatch(found -> !found.getId().equals(registration.getId()));
        if (present) {
            return Outcome.ALREADY;
        }
        return registering.admit(book, registration, book.details().entrance() == Entrance.ON_REQUEST, null);
    }
}
