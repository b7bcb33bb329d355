package se.healthycities.portal.security.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.wicket.Session;
import org.apache.wicket.request.cycle.RequestCycle;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.http.WebRequest;
import org.apache.wicket.request.http.WebResponse;
import se.healthycities.portal.account.LoginSessions;
import se.healthycities.portal.web.request.PlainPost;
import se.healthycities.portal.web.request.PortalSession;

/** Where one goes after a right login: to the second step when it is wanted, else to where one wanted to be, in one's language. */
@ApplicationScoped
public class Welcome {
    private final LoginSessions sessions;

    @Inject
    public Welcome(LoginSessions sessions) {
        this.sessions = sessions;
    }

    RedirectToUrlException secondFactor(String destination) {
        return new RedirectToUrlException("/login/second-factor?to="
                + URLEncoder.encode(PlainPost.ownAddress(destination), StandardCharsets.UTF_8));
    }

    RedirectToUrlException to(String destination) {
        RequestCycle cycle = RequestCycle.get();
        if (((WebRequest) cycle.getRequest()).getCookie(PortalSession.LANGUAGE) == null) {
            Cookie cookie = new Cookie(PortalSession.LANGUAGE, "en".equals(sessions.language()) ? "en" : "sv");
            cookie.setPath("/");
            cookie.setHttpOnly(true);
            cookie.setSecure(PlainPost.request().isSecure());
            cookie.setAttribute("SameSite", "Lax");
            ((WebResponse) cycle.getResponse()).addCookie(cookie);
            Session.get().setLocale(Locale.forLanguageTag(cookie.getValue()));
        }
        return new RedirectToUrlException(PlainPost.ownAddress(destination));
    }
}
