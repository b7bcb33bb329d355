package se.healthycities.portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.authc.AuthenticationException;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.apache.shiro.subject.Subject;
import se.healthycities.portal.account.LoginLinks;
import se.healthycities.portal.account.LoginSessions;
import se.healthycities.portal.account.Passkeys;
import se.healthycities.portal.account.SecondFactors;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.person.LoginSession;
import se.healthycities.portal.person.LoginSession.Proof;
import se.healthycities.portal.spi.CurrentPerson;

/** Lets people in and out, by password, mail link or passkey; each outcome is one line of the audit log, without names. */
@ApplicationScoped
public class LoginService {
    /** What became of an attempt to log in. */
    public enum Outcome {
        WELCOME,
        /** Right so far; the second factor is awaited. */
        SECOND_FACTOR,
        WRONG,
        WAIT
    }

    /** What became of a link, and where its person wanted to go. */
    public record Arrival(Outcome outcome, String destination) {}

    private final LoginLimits limits;
    private final CurrentPerson current;
    private final Entrance entrance;
    private final LoginLinks links;
    private final LoginSessions sessions;
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final AuditLog audit;

    @Inject
    public LoginService(
            LoginLimits limits,
            CurrentPerson current,
            Entrance entrance,
            LoginLinks links,
            LoginSessions sessions,
            SecondFactors factors,
            Passkeys passkeys,
            AuditLog audit) {
        this.limits = limits;
        this.current = current;
        this.entrance = entrance;
        this.links = links;
        this.sessions = sessions;
        this.factors = factors;
        this.passkeys = passkeys;
        this.audit = audit;
    }

    /** @param address the network address that the attempt comes from; a success changes the session's id */
    public Outcome login(String email, String password, String address, String browser) {
        String account = account(email);
        if (!limits.open(account, address)) {
            return outcome(Actor.NOBODY, "login-wait", Outcome.WAIT);
        }
        Outcome outcome = enter(new UsernamePasswordToken(account, password), Proof.PASSWORD, browser);
        if (outcome == Outcome.WRONG) {
            limits.failed(account, address);
        }
        return outcome;
    }

    /**
     * Sends a link by mail; the answer does not tell whether somebody has that address.
     *
     * @param secret the random value that the asking browser keeps
     * @param destination a local address
     * @return false when there have been too many
     */
    public boolean sendLink(String email, String secret, String destination, Locale language, String address) {
        String account = account(email);
        if (!limits.mayAsk(account, address)) {
            outcome(Actor.NOBODY, "login-wait", Outcome.WAIT);
            return false;
        }
        links.send(account, secret, destination, language);
        return true;
    }

    /** By a link that was opened and confirmed. */
    public Arrival loginByLink(String token, String secret, String browser) {
        Optional<LoginLinks.Entered> entered = links.use(token, secret);
        if (entered.isEmpty()) {
            return new Arrival(outcome(Actor.NOBODY, "login-failed", Outcome.WRONG), "/");
        }
        Outcome outcome = enter(new KnownPerson(entered.get().person()), Proof.LINK, browser);
        return new Arrival(outcome, entered.get().destination());
    }

    public Outcome loginByPasskey(String answer, String address, String browser) {
        if (!limits.open(address, address)) {
            return outcome(Actor.NOBODY, "login-wait", Outcome.WAIT);
        }
        OptionalLong person = passkeys.person(answer);
        if (person.isEmpty()) {
            limits.failed(address, address);
            return outcome(Actor.NOBODY, "login-failed", Outcome.WRONG);
        }
        return enter(new KnownPerson(person.getAsLong()), Proof.PASSKEY, browser);
    }

    /** The code of a login that waits for it. */
    public Outcome secondFactor(String code) {
        Optional<LoginSession> waiting = sessions.current().filter(LoginSession::isAwaiting);
        if (waiting.isEmpty()) {
            return outcome(Actor.NOBODY, "second-factor-failed", Outcome.WRONG);
        }
        long person = waiting.get().getPerson().getId();
        Actor actor = new Actor(person, null);
        return switch (factors.verify(person, code)) {
            case RIGHT -> {
                entrance.complete();
                yield outcome(actor, "login", Outcome.WELCOME);
            }
            case WRONG -> outcome(actor, "second-factor-failed", Outcome.WRONG);
            case WAIT -> outcome(actor, "second-factor-wait", Outcome.WAIT);
        };
    }

    public void logout() {
        Subject subject = SecurityUtils.getSubject();
        if (subject.getPrincipal() instanceof Long person) {
            audit.record(new Actor(person, null), "logout", "login", Change.NONE);
        }
        current.login().ifPresent(sessions::leave);
        subject.logout();
    }

    private Outcome enter(AuthenticationToken token, Proof proof, String browser) {
        try {
            boolean in = entrance.enter(token, proof, browser);
            Actor actor = new Actor((Long) SecurityUtils.getSubject().getPrincipal(), null);
            String act = in ? "login" : "first-factor";
            audit.record(actor, act, "login", new Change(null, proof.name()));
            return in ? Outcome.WELCOME : Outcome.SECOND_FACTOR;
        } catch (AuthenticationException wrong) {
            return outcome(Actor.NOBODY, "login-failed", Outcome.WRONG);
        }
    }

    private Outcome outcome(Actor actor, String act, Outcome outcome) {
        audit.record(actor, act, "login", Change.NONE);
        return outcome;
    }

    private static String account(String email) {
        return email.trim().toLowerCase(Locale.ROOT);
    }
}
