package se.healthycities.portal.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.session.Session;
import se.healthycities.portal.account.LoginSessions;
import se.healthycities.portal.spi.CurrentPerson;
import se.healthycities.portal.time.Today;

/** Notes a few times an hour that a login is in use, so that people see in their list which of them are alive. */
public class SeenFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String SEEN = "seen";
    private static final Duration EVERY = Duration.ofMinutes(20);

    @Inject
    private transient CurrentPerson person;

    @Inject
    private transient LoginSessions sessions;

    @Inject
    private transient Today today;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        note();
        chain.doFilter(request, response);
    }

    private void note() {
        Optional<UUID> login = person.login();
        if (login.isPresent()) {
            Session session = SecurityUtils.getSubject().getSession();
            Instant seen = session.getAttribute(SEEN) instanceof Instant before ? before : Instant.MIN;
            if (seen.isBefore(today.now().minus(EVERY))) {
                session.setAttribute(SEEN, today.now());
                sessions.seen(login.get());
            }
        }
    }
}
