package se.healthycities.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.person.LoginSession;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.settings.Settings;
import se.healthycities.portal.space.VisitorMemory;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.CurrentPerson;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.time.Today;

/** Begins, completes and ends logins. An ended one is refused on the very next request, wherever it was ended. */
@ApplicationScoped
public class LoginSessions {
    private static final Duration KEPT = Duration.ofDays(30);
    static final Duration FRESH = Duration.ofMinutes(15);

    private final EntityManager entityManager;
    private final LoginQueries queries;
    private final CurrentPerson current;
    private final VisitorMemory memory;
    private final AuditLog audit;
    private final Settings settings;
    private final Today today;

    @Inject
    public LoginSessions(
            EntityManager entityManager,
            LoginQueries queries,
            CurrentPerson current,
            VisitorMemory memory,
            AuditLog audit,
            Settings settings,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.current = current;
        this.memory = memory;
        this.audit = audit;
        this.settings = settings;
        this.today = today;
    }

    /** @param awaiting true when nothing may be done before the second factor is given */
    @Transactional
    public UUID begin(long person, LoginSession.Proof proof, String browser, boolean awaiting) {
        UUID key = UUID.randomUUID();
        Person row = entityManager.getReference(Person.class, person);
        queries.dropLogins(today.now().minus(KEPT));
        entityManager.persist(new LoginSession(key, row, proof, browser, awaiting, today.now()));
        memory.forget();
        return key;
    }

    /** The login of this request, also one that still waits for its second factor; empty when it does not hold. */
    public Optional<LoginSession> current() {
        long person = current.id().orElse(0);
        Instant since = today.now().minus(settings.longestLogin());
        return current.login()
                .flatMap(key -> queries.login(key, person, since).stream().findFirst());
    }

    /** True while the person proved a moment ago who they are; older logins are asked again before a sensitive change. */
    public boolean fresh() {
        Instant since = today.now().minus(FRESH);
        return current().filter(login -> login.getConfirmedAt().isAfter(since)).isPresent();
    }

    /** True a moment after a login by mail link, which proves as much as the old password does. */
    public boolean freshByMail() {
        return fresh() && current().orElseThrow().getProof() == LoginSession.Proof.LINK;
    }

    @Transactional
    public void complete() {
        current().ifPresent(login -> login.complete(today.now()));
        memory.forget();
    }

    @Transactional
    public void confirm() {
        current().ifPresent(login -> login.confirm(today.now()));
    }

    @Transactional
    public void seen(UUID key) {
        queries.seen(key, today.now());
    }

    /** Ends a login, because its person logs out or because another one takes its place. */
    @Transactional
    public void leave(UUID key) {
        queries.endKey(key, today.now());
        memory.forget();
    }

    /** The language of the person who is logging in, "sv" or "en". */
    public String language() {
        return queries.language(current.id().orElse(0)).stream().findFirst().orElse("sv");
    }

    /** The person's own open logins, the latest first. */
    public List<SessionRow> mine() {
        return queries.logins(current.id().orElse(0), today.now().minus(settings.longestLogin()));
    }

    @Guarded(Access.SIGNED_IN)
    @Transactional
    public void end(long id) {
        long person = current.id().orElseThrow();
        if (queries.end(id, person, today.now()) > 0) {
            audit.record(new Actor(person, null), "session-ended", "login " + id, Change.NONE);
        }
        memory.forget();
    }

    /** @return how many were ended */
    @Guarded(Access.SIGNED_IN)
    @Transactional
    public int endOthers() {
        long person = current.id().orElseThrow();
        int ended = queries.endOthers(person, current.login().orElseThrow(), today.now());
        audit.record(new Actor(person, null), "sessions-ended", "login", new Change(null, String.valueOf(ended)));
        return ended;
    }
}
