package se.healthycities.portal.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.registration.SeatBook.OpenBook;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/** Takes somebody's wish to come: a seat while there is one, otherwise a place in line (F1, A2, A3). */
@ApplicationScoped
public class Registering {
    private final EntityManager entityManager;
    private final RegistrationQueries queries;
    private final ParticipantQueries participants;
    private final RegistrationRights rights;
    private final SeatBook seats;
    private final Answers answers;
    private final RegistrationLetters letters;
    private final Facts facts;
    private final Today today;

    @Inject
    public Registering(
            EntityManager entityManager,
            RegistrationQueries queries,
            ParticipantQueries participants,
            RegistrationRights rights,
            SeatBook seats,
            Answers answers,
            RegistrationLetters letters,
            Facts facts,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.participants = participants;
        this.rights = rights;
        this.seats = seats;
        this.answers = answers;
        this.letters = letters;
        this.facts = facts;
        this.today = today;
    }

    /** Registers the visitor. @param key of the form; the same form twice is one registration */
    @Guarded(Access.SIGNED_IN)
    @Transactional
    public Outcome register(Scene scene, long occasion, Wish wish, UUID key) {
        OpenBook book = open(scene, occasion);
        rights.requireKnown(book.occasion());
        List<Registration> before = queries.keyed(key);
        if (!before.isEmpty()) {
            return Outcome.of(before.get(0).getState());
        }
        if (!rights.entitled(book.occasion(), book.details().entrance())) {
            return Outcome.NOT_ENTITLED;
        }
        Visitor visitor = rights.visitor();
        Participant who = participants.of(visitor.person(), rights.affiliation(book.occasion())).stream()
                .findFirst()
                .orElse(Participant.known(visitor.person(), null, null, null, "sv"));
        boolean asks = book.details().entrance() == Entrance.ON_REQUEST && !visitor.member();
        return take(book, who, wish, asks, null, key);
    }

    /** The book of an occasion in which something may be written now. */
    OpenBook open(Scene scene, long occasion) {
        OpenBook book = seats.open(occasion).orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
        rights.requireWritable(book.occasion());
        return book;
    }

    /** Why somebody cannot come, or fine when nothing speaks against it. @param more how many of the same form come before */
    Outcome judge(OpenBook book, Participant who, AttendanceMode mode, Map<Capacity, Integer> more) {
        if (!stage(book).takes()) {
            return Outcome.CLOSED;
        }
        if (!book.occasion().modes().contains(mode)) {
            return Outcome.MODE_GONE;
        }
        String email = who.email() == null ? participants.email(who.person()).get(0) : who.email();
        Long person = who.person() == null
                ? queries.personAt(email).stream().findFirst().orElse(null)
                : who.person();
        boolean present = queries.present(book.occasion().id(), person, email).stream()
                .anyMatch(found -> found.getState() != RegistrationState.UNCONFIRMED);
        if (present) {
            return Outcome.ALREADY;
        }
        return who.organisation() == null ? Outcome.DONE : limits(book, who, more);
    }

    /** Writes it down. @param asks when the organiser answers first */
    Outcome take(OpenBook book, Participant who, Wish wish, boolean asks, Long madeBy, UUID key) {
        Outcome judged = judge(book, who, wish.mode(), Map.of());
        if (!judged.fine()) {
            return judged;
        }
        forgetUnconfirmed(book, who);
        Registration registration = new Registration(book.occasion().id(), who, wish, today.now(), madeBy, key);
        entityManager.persist(registration);
        answers.write(registration, wish.answers());
        return admit(book, registration, asks, madeBy);
    }

    /** The same address waits for its confirmation: what is registered now stands in its place. */
    private void forgetUnconfirmed(OpenBook book, Participant who) {
        queries.present(book.occasion().id(), null, who.email()).forEach(entityManager::remove);
        entityManager.flush();
    }

    /** Gives a registration that nothing speaks against its seat, its place in line, or the organiser's question. */
    Outcome admit(OpenBook book, Registration registration, boolean asks, Long madeBy) {
        Long actor = madeBy == null ? rights.actor().affiliation() : madeBy;
        if (asks) {
            registration.ask();
            seats.log(registration, StepKind.ASKED, actor, null);
        } else {
            seats.place(book, registration, actor);
        }
        facts.tell(new RegistrationMade(registration.getId(), book.occasion().space(), actor));
        seats.settle(book);
        letters.placed(book.occasion(), registration);
        return Outcome.of(registration.getState());
    }

    private RegistrationStage stage(OpenBook book) {
        return RegistrationStage.of(book.occasion(), book.details(), today.now(), false);
    }

    private Outcome limits(OpenBook book, Participant who, Map<Capacity, Integer> more) {
        RulesDetails.Limits limits = book.details().limits();
        long occasion = book.occasion().id();
        int all = more.values().stream().mapToInt(Integer::intValue).sum();
        if (limits.all() != null && queries.live(occasion, who.organisation(), null) + all >= limits.all()) {
            return Outcome.ORGANISATION_FULL;
        }
        Integer most = limits.of(who.capacity());
        int same = more.getOrDefault(who.capacity(), 0);
        boolean full = most != null && queries.live(occasion, who.organisation(), who.capacity()) + same >= most;
        return full ? Outcome.CAPACITY_FULL : Outcome.DONE;
    }
}
