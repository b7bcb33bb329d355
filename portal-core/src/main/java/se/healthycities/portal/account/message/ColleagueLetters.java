package se.healthycities.portal.account.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.healthycities.portal.mail.Envelope;
import se.healthycities.portal.mail.Letter;
import se.healthycities.portal.mail.Mailer;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/**
 * Lets colleagues write to each other without knowing each other's address: one letter through the portal, answered by
 * mail. The words stand in that letter and nowhere else, and who wrote to whom is told to nobody.
 */
@ApplicationScoped
public class ColleagueLetters {
    /** Characters of a letter. */
    public static final int LONGEST = 5_000;

    /** Letters of one person in twenty-four hours. */
    public static final int A_DAY = 20;

    static final String TEMPLATE = "colleague";

    private final EntityManager entityManager;
    private final ColleagueQueries queries;
    private final Mailer mailer;
    private final Visitors visitors;
    private final Today today;

    @Inject
    public ColleagueLetters(
            EntityManager entityManager, ColleagueQueries queries, Mailer mailer, Visitors visitors, Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.mailer = mailer;
        this.visitors = visitors;
        this.today = today;
    }

    /** Empty for somebody who is not there or has been erased. */
    public Optional<Colleague> find(long person) {
        return queries.receiver(person, today.date()).stream()
                .findFirst()
                .map(found -> new Colleague(found.id(), found.name(), reachable(found)));
    }

    /**
     * Sends one letter, also when the same key comes twice.
     *
     * @return false when the sender has written too many in a day
     */
    @Guarded(Access.CONTRIBUTE)
    @Transactional
    public boolean write(long person, String text, UUID key) {
        Receiver receiver = queries.receiver(person, today.date()).stream()
                .findFirst()
                .orElseThrow(() -> new Refused(Verdict.NOT_FOUND, Scene.PORTAL));
        if (!reachable(receiver)) {
            throw new Refused(Verdict.FORBIDDEN, Scene.PORTAL);
        }
        Visitor visitor = visitors.current();
        Person sender = entityManager.find(Person.class, visitor.person(), LockModeType.PESSIMISTIC_WRITE);
        if (mailer.wrote(key)) {
            return true;
        }
        if (queries.written(sender.getEmail(), today.now().minus(Duration.ofDays(1))) >= A_DAY) {
            return false;
        }
        Map<String, String> values = Map.of(
                "name", receiver.name(),
                "sender", visitor.name(),
                "title", visitor.title(),
                "organisation", visitor.organisation(),
                "text", text);
        Locale language = Locale.forLanguageTag(receiver.language());
        mailer.send(
                new Letter(ColleagueLetters.class, TEMPLATE, receiver.email(), language, values),
                Envelope.plain().answersTo(sender.getEmail()).once(key));
        return true;
    }

    private boolean reachable(Receiver receiver) {
        return receiver.reachable() && receiver.id() != visitors.current().person();
    }
}
