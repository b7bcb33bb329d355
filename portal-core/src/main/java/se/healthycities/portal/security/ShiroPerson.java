package se.healthycities.portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.UnavailableSecurityManagerException;
import org.apache.shiro.session.Session;
import org.apache.shiro.subject.Subject;
import se.healthycities.portal.spi.CurrentPerson;
import se.healthycities.portal.spi.OnBehalf;

/**
 * The person whom Shiro knows for this request, and the login's key; nobody where there is no request or no login. Before
 * that comes the person for whom the portal itself acts, without any login.
 */
@ApplicationScoped
public class ShiroPerson implements CurrentPerson {
    static final String LOGIN = "login";

    private final OnBehalf onBehalf;

    @Inject
    public ShiroPerson(OnBehalf onBehalf) {
        this.onBehalf = onBehalf;
    }

    @Override
    public OptionalLong id() {
        OptionalLong other = other();
        return other.isPresent() ? other : loggedIn();
    }

    private OptionalLong other() {
        try {
            return onBehalf.person();
        } catch (ContextNotActiveException outsideOfARequest) {
            return OptionalLong.empty();
        }
    }

    private static OptionalLong loggedIn() {
        try {
            Object principal = SecurityUtils.getSubject().getPrincipal();
            return principal instanceof Long id && key().isPresent() ? OptionalLong.of(id) : OptionalLong.empty();
        } catch (UnavailableSecurityManagerException outsideOfARequest) {
            return OptionalLong.empty();
        }
    }

    @Override
    public Optional<UUID> login() {
        return other().isPresent() ? Optional.empty() : key();
    }

    private static Optional<UUID> key() {
        try {
            Subject subject = SecurityUtils.getSubject();
            Session session = subject.getSession(false);
            return session != null && session.getAttribute(LOGIN) instanceof UUID key
                    ? Optional.of(key)
                    : Optional.empty();
        } catch (UnavailableSecurityManagerException outsideOfARequest) {
            return Optional.empty();
        }
    }
}
