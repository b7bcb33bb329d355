package se.healthycities.portal.security.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.apache.wicket.request.cycle.RequestCycle;
import org.apache.wicket.request.http.WebResponse;
import se.healthycities.portal.account.OneTimeToken;
import se.healthycities.portal.web.request.PlainPost;

/** Marks the browser that asked for a login link, for a quarter of an hour; strictly needed, so it asks for no consent. */
final class AskedCookie {
    private static final int SECONDS = 15 * 60;

    private AskedCookie() {}

    /** The browser's random value, or "" when it has none. */
    static String value() {
        return find().orElse("");
    }

    /** Gives the browser its value for another quarter of an hour. */
    static String give() {
        HttpServletRequest request = PlainPost.request();
        String value = find().orElseGet(OneTimeToken::fresh);
        Cookie cookie = new Cookie(name(request), value);
        cookie.setPath("/");
        cookie.setMaxAge(SECONDS);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        ((WebResponse) RequestCycle.get().getResponse()).addCookie(cookie);
        return value;
    }

    private static Optional<String> find() {
        HttpServletRequest request = PlainPost.request();
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name(request)))
                        .map(Cookie::getValue)
                        .filter(value -> value.matches("[A-Za-z0-9_-]{43}"))
                        .findFirst();
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-asked" : "asked";
    }
}
