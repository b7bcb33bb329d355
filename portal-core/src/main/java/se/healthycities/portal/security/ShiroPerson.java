package se.healthycities.portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalLong;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.UnavailableSecurityManagerException;
import org.apache.shiro.subject.Subject;
import se.healthycities.portal.spi.CurrentPerson;

/** The person whom Shiro knows for this request; nobody where there is no request. */
@ApplicationScoped
public class ShiroPerson implements CurrentPerson {
    @Override
    public OptionalLong id() {
        try {
            Subject subject = SecurityUtils.getSubject();
            return subject.getPrincipal() instanceof Long id ? OptionalLong.of(id) : OptionalLong.empty();
        } catch (UnavailableSecurityManagerException outsideOfARequest) {
            return OptionalLong.empty();
        }
    }
}
