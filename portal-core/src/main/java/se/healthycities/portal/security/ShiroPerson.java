package se.healthycities.portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.UnavailableSecurityManagerException;
import org.apache.shiro.session.Session;
import org.apache.shiro.subject.Subject;
import se.healthycities.portal.spi.CurrentPerson;

/** The person whom Shiro knows for this request, and the login's key; nobody where there is no request or no login. */
@ApplicationScoped
public class ShiroPerson implements CurrentPerson {
    static final String LOGIN = "login";

    @Override
    public OptionalLong id() {
        try {
            Object principal = SecurityUtils.getSubject().getPrincipal();
            return principal instanceof Long id && login().isPresent() ? OptionalLong.of(id) : OptionalLong.empty();
        } catch (UnavailableSecurityManagerException outsideOfARequest) {
            return OptionalLong.empty();
        }
    }

    @Override
    public Optional<UUID> login() {
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
