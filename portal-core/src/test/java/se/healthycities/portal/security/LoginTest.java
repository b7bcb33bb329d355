package se.healthycities.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.shiro.mgt.DefaultSecurityManager;
import org.apache.shiro.session.mgt.DefaultSessionManager;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.util.ThreadContext;
import org.apache.wicket.protocol.http.mock.MockHttpServletRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import se.healthycities.portal.spi.CurrentPerson;
import se.healthycities.portal.spi.OnBehalf;
import se.healthycities.portal.testkit.PageTest;

/** A test of logging in, as it really is: with Shiro's sessions, logins as rows, and more than one browser. */
abstract class LoginTest extends PageTest {
    private final Map<String, Browser> browsers = new LinkedHashMap<>();
    private String browser;

    /** Somebody's browser: its session and the cookie of the one who asked. */
    private static final class Browser {
        private Subject subject;
        private String asked;
    }

    @Override
    protected CurrentPerson currentPerson() {
        return new ShiroPerson(new OnBehalf());
    }

    @BeforeEach
    void startShiro() {
        emptyOutbox();
        DefaultSecurityManager manager = new DefaultSecurityManager(beans.of(PortalRealm.class));
        ((DefaultSessionManager) manager.getSessionManager()).setSessionValidationSchedulerEnabled(false);
        ThreadContext.bind(manager);
        browsers.clear();
        in("Firefox/130");
    }

    @AfterEach
    void stopShiro() {
        ThreadContext.remove();
    }

    /** From now on somebody acts in this browser, named by what it says of itself. */
    final void in(String agent) {
        if (browser != null && browsers.containsKey(browser)) {
            browsers.get(browser).subject = ThreadContext.getSubject();
        }
        browser = agent;
        Subject subject = browsers.computeIfAbsent(agent, unused -> new Browser()).subject;
        if (subject == null) {
            ThreadContext.unbindSubject();
        } else {
            ThreadContext.bind(subject);
        }
    }

    @Override
    protected void browser(MockHttpServletRequest request) {
        request.setHeader("User-Agent", browser);
        String asked = browsers.get(browser).asked;
        Cookie cookie = new Cookie("asked", asked == null ? "" : asked);
        cookie.setPath("/");
        request.addCookie(cookie);
    }

    final Answer byPassword(String email, String to) {
        return post("/login", Map.of("email", email, "password", "demo", "to", to));
    }

    /** Asks for a link in this browser, and keeps the cookie that it is given. */
    final Answer ask(String email, String to) {
        browsers.get(browser).asked = null;
        Answer answer = post("/login", Map.of("email", email, "to", to));
        browsers.get(browser).asked = cookie("asked");
        return answer;
    }

    /** The address in the last mail to somebody. */
    final String link(String email) {
        Matcher link = Pattern.compile("/login/link/[A-Za-z0-9_-]{43}").matcher(lastMail(email));
        assertThat(link.find()).as("a link in the mail to %s", email).isTrue();
        return link.group();
    }

    final String lastMail(String email) {
        return (String) entityManager
                .createNativeQuery(
                        "select text from core.mails where address = '" + email + "' order by id desc limit 1")
                .getSingleResult();
    }

    /** Opens a link and presses its button. */
    final Answer open(String link) {
        return submit(link, get(link), "main form", Map.of());
    }

    final boolean signedIn() {
        return get("/profile/security").text().contains("Här är du inloggad");
    }

    final long rows(String of) {
        entityManager.flush();
        return ((Number) entityManager
                        .createNativeQuery("select count(*) from core." + of)
                        .getSingleResult())
                .longValue();
    }

    /** The acts on record since an entry. */
    final List<?> actsSince(long entry) {
        return entityManager
                .createNativeQuery("select act from core.audit_entries where id > " + entry + " order by id")
                .getResultList();
    }

    final long lastEntry() {
        entityManager.flush();
        return ((Number) entityManager
                        .createNativeQuery("select coalesce(max(id), 0) from core.audit_entries")
                        .getSingleResult())
                .longValue();
    }
}
