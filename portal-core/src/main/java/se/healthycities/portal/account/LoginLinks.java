package se.healthycities.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.time.Today;

/**
 * Logging in by a link in a mail (row A5): single use, fifteen minutes, only in the browser that asked. Looking at a link
 * changes nothing, so that programs that try the links of a mail use nothing up.
 */
@ApplicationScoped
public class LoginLinks {
    static final Duration VALID = Duration.ofMinutes(15);
    private static final Duration KEPT = Duration.ofDays(1);

    private final EntityManager entityManager;
    private final LoginQueries queries;
    private final PersonReads people;
    private final LoginLetters letters;
    private final AuditLog audit;
    private final Today today;

    @Inject
    public LoginLinks(
            EntityManager entityManager,
            LoginQueries queries,
            PersonReads people,
            LoginLetters letters,
            AuditLog audit,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.people = people;
        this.letters = letters;
        this.audit = audit;
        this.today = today;
    }

    /** What a link is worth in the browser that opens it. */
    public sealed interface Look {
        /** It would log this person in. */
        record Ready(String name) implements Look {}

        /** Another browser asked for it. */
        record OtherBrowser() implements Look {}

        /** Used, too old or never given. */
        record Spent() implements Look {}
    }

    /** Who came in by a link, and where they wanted to go. */
    public record Entered(long person, String destination) {}

    /**
     * Sends a link; to an unknown address a mail that says so. Both are the same work, so that neither the answer nor its
     * time tells who is known.
     *
     * @param browser the random value that the asking browser keeps in a cookie
     * @param destination a local address
     */
    @Transactional
    public void send(String email, String browser, String destination, Locale language) {
        Instant now = today.now();
        queries.dropLinks(now.minus(KEPT));
        String token = OneTimeToken.fresh();
        Person known = people.byEmail(email).orElse(null);
        Person person = known != null && people.active(known.getId()) ? known : null;
        entityManager.persist(
                new LoginLink(person, OneTimeToken.hash(token), OneTimeToken.hash(browser), destination, now));
        String former = known == null || person != null ? null : queries.lastOrganisation(known.getId());
        if (former != null) {
            letters.former(known, former);
        } else if (person == null) {
            letters.unknown(email, language);
        } else {
            letters.link(person, token);
        }
        Actor actor = person == null ? Actor.NOBODY : new Actor(person.getId(), null);
        audit.record(actor, "link-sent", "login", Change.NONE);
    }

    public Look look(String token, String browser) {
        LoginLink link = open(token).orElse(null);
        if (link == null) {
            return new Look.Spent();
        }
        return asked(link, browser) ? new Look.Ready(link.getPerson().getName()) : new Look.OtherBrowser();
    }

    /** Uses the link up; empty when it is good for nothing here. */
    @Transactional
    public Optional<Entered> use(String token, String browser) {
        Instant now = today.now();
        return open(token)
                .filter(link -> asked(link, browser))
                .filter(link -> queries.useLink(OneTimeToken.hash(token), now.minus(VALID), now) == 1)
                .map(link -> new Entered(link.getPerson().getId(), link.getDestination()));
    }

    private Optional<LoginLink> open(String token) {
        return queries.openLink(OneTimeToken.hash(token), today.now().minus(VALID)).stream()
                .filter(link -> link.getPerson() != null)
                .findFirst();
    }

    private static boolean asked(LoginLink link, String browser) {
        return MessageDigest.isEqual(
                OneTimeToken.hash(browser).getBytes(), link.getBrowserHash().getBytes());
    }
}
