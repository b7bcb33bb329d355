package se.healthycities.portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.authc.AuthenticationException;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.apache.shiro.subject.Subject;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;

/** Lets people in and out; each outcome is one line of the audit log, without names. */
@ApplicationScoped
public class LoginService {
    /** What became of an attempt to log in. */
    public enum Outcome {
        WELCOME,
        WRONG,
        WAIT
    }

    private final LoginLimits limits;
    private final AuditLog audit;

    @Inject
    public LoginService(LoginLimits limits, AuditLog audit) {
        this.limits = limits;
        this.audit = audit;
    }

    /** @param address the network address that the attempt comes from; a success changes the session's id */
    public Outcome login(String email, String password, String address) {
        String account = email.trim().toLowerCase(Locale.ROOT);
        if (!limits.open(account, address)) {
            audit.record(Actor.NOBODY, "login-wait", "login", Change.NONE);
            return Outcome.WAIT;
        }
        Subject subject = SecurityUtils.getSubject();
        try {
            subject.login(new UsernamePasswordToken(account, password));
        } catch (AuthenticationException wrong) {
            limits.failed(account, address);
            audit.record(Actor.NOBODY, "login-failed", "login", Change.NONE);
            return Outcome.WRONG;
        }
        audit.record(new Actor((Long) subject.getPrincipal(), null), "login", "login", Change.NONE);
        return Outcome.WELCOME;
    }

    public void logout() {
        Subject subject = SecurityUtils.getSubject();
        if (subject.getPrincipal() instanceof Long person) {
            audit.record(new Actor(person, null), "logout", "login", Change.NONE);
        }
        subject.logout();
    }
}
