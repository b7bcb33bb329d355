package se.healthycities.portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.subject.Subject;
import se.healthycities.portal.account.LoginSessions;
import se.healthycities.portal.account.SecondFactors;
import se.healthycities.portal.person.LoginSession.Proof;
import se.healthycities.portal.settings.Settings;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.CurrentPerson;

/**
 * The one way in, whatever proved who somebody is: it gives the server's session a new id and begins a login, which waits
 * for the second factor when the person has one or, as an administrator, must have one.
 */
@ApplicationScoped
public class Entrance {
    private final CurrentPerson current;
    private final LoginSessions sessions;
    private final SecondFactors factors;
    private final Visitors visitors;
    private final Settings settings;

    @Inject
    public Entrance(
            CurrentPerson current,
            LoginSessions sessions,
            SecondFactors factors,
            Visitors visitors,
            Settings settings) {
        this.current = current;
        this.sessions = sessions;
        this.factors = factors;
        this.visitors = visitors;
        this.settings = settings;
    }

    /**
     * @return true when the person is in, false when the second factor is awaited
     * @throws org.apache.shiro.authc.AuthenticationException when the token is not right
     */
    boolean enter(AuthenticationToken token, Proof proof, String browser) {
        Optional<UUID> before = current.login();
        Subject subject = SecurityUtils.getSubject();
        subject.login(token);
        before.ifPresent(sessions::leave);
        long person = (Long) subject.getPrincipal();
        boolean has = factors.has(person);
        boolean must = settings.secondFactorForced() && visitors.read(person).administers();
        boolean awaiting = proof != Proof.PASSKEY && (has || must);
        if (awaiting && !has) {
            factors.offer(person);
        }
        UUID key = sessions.begin(person, proof, browser, awaiting);
        subject.getSession().setAttribute(ShiroPerson.LOGIN, key);
        return !awaiting;
    }

    /** The second factor was given: the session gets a new id once more. */
    void complete() {
        Subject subject = SecurityUtils.getSubject();
        subject.login(new KnownPerson((Long) subject.getPrincipal()));
        sessions.complete();
    }
}
