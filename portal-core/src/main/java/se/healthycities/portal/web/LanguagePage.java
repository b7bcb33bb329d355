package se.healthycities.portal.web;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.http.WebResponse;
import se.healthycities.portal.web.request.PlainPost;
import se.healthycities.portal.web.request.PortalSession;

/** Takes the button of the footer: keeps the chosen language in a cookie and goes back. */
public class LanguagePage extends WebPage {
    private static final long serialVersionUID = 1L;
    private static final int A_YEAR = 365 * 24 * 3600;

    public LanguagePage() {
        if (PlainPost.posted() && PlainPost.ownOrigin()) {
            Cookie cookie = new Cookie(PortalSession.LANGUAGE, "en".equals(PlainPost.value("language")) ? "en" : "sv");
            cookie.setPath("/");
            cookie.setMaxAge(A_YEAR);
            cookie.setHttpOnly(true);
            cookie.setSecure(PlainPost.request().isSecure());
            cookie.setAttribute("SameSite", "Lax");
            ((WebResponse) getResponse()).addCookie(cookie);
            getSession().setLocale(Locale.forLanguageTag(cookie.getValue()));
        }
        throw new RedirectToUrlException(PlainPost.ownAddress(PlainPost.value("to")));
    }
}
