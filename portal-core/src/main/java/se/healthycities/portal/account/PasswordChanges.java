package se.healthycities.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.person.Passwords;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.CurrentPerson;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.time.Today;

/** A person's own password: optional, set after a mail link, changed with the old one or after a new link, taken away. */
@ApplicationScoped
public class PasswordChanges {
    private final EntityManager entityManager;
    private final LoginQueries queries;
    private final CurrentPerson current;
    private final LoginSessions sessions;
    private final SecurityChanges changes;
    private final Passwords passwords;
    private final CodeLimits limits;
    private final AuditLog audit;
    private final Today today;

    @Inject
    public PasswordChanges(
            EntityManager entityManager,
            LoginQueries queries,
            CurrentPerson current,
            LoginSessions sessions,
            SecurityChanges changes,
            Passwords passwords,
            CodeLimits limits,
            AuditLog audit,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.current = current;
        this.sessions = sessions;
        this.changes = changes;
        this.passwords = passwords;
        this.limits = limits;
        this.audit = audit;
        this.today = today;
    }

    /** What became of an attempt to set a password. */
    public enum Result {
        DONE,
        /** The old password is not that one. */
        WRONG,
        WAIT,
        TOO_SHORT,
        TOO_LONG,
        COMMON,
        OWN_WORDS,
        /** Nothing was shown that proves who it is: a new link is needed. */
        NOT_FRESH
    }

    public boolean has() {
        return current.id().isPresent() && person().getPasswordHash() != null;
    }

    /** The address that a link is sent to. */
    public String email() {
        return current.id().isPresent() ? person().getEmail() : "";
    }

    /** True when the old password has to be given: unless a link was opened a moment ago, or there is no password. */
    public boolean asksForOld() {
        return has() && !sessions.freshByMail();
    }

    @Guarded(Access.SIGNED_IN)
    @Transactional
    public Result change(String old, String fresh) {
        Result proved = prove(old);
        if (proved != Result.DONE) {
            return proved;
        }
        Person person = person();
        var fault = PasswordRules.fault(fresh, words(person));
        if (fault.isPresent()) {
            return Result.valueOf(fault.get().name());
        }
        person.setPasswordHash(passwords.hash(fresh));
        changes.tell(person, "password-changed");
        return Result.DONE;
    }

    @Guarded(Access.SIGNED_IN)
    @Transactional
    public Result remove() {
        changes.requireFresh();
        Person person = person();
        person.setPasswordHash(null);
        changes.tell(person, "password-removed");
        return Result.DONE;
    }

    /** The person gives the password once more, before something sensitive is changed. */
    @Guarded(Access.SIGNED_IN)
    @Transactional
    public Result confirm(String password) {
        Result result = compare(password);
        if (result == Result.DONE) {
            sessions.confirm();
        }
        return result;
    }

    private Result prove(String old) {
        if (asksForOld()) {
            return compare(old);
        }
        return sessions.fresh() ? Result.DONE : Result.NOT_FRESH;
    }

    private Result compare(String password) {
        Person person = person();
        if (!limits.open(person.getId())) {
            return Result.WAIT;
        }
        if (passwords.matches(password, person.getPasswordHash())) {
            return Result.DONE;
        }
        limits.failed(person.getId());
        audit.record(new Actor(person.getId(), null), "confirmation-failed", "login", Change.NONE);
        return Result.WRONG;
    }

    private List<String> words(Person person) {
        List<String> words = new ArrayList<>(queries.organisations(person.getId(), today.date()));
        words.add(person.getName());
        words.add(person.getEmail().replaceFirst("@.*", ""));
        return words;
    }

    private Person person() {
        return entityManager.find(Person.class, current.id().orElseThrow());
    }
}
