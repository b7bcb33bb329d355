package se.healthycities.reports.place.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.UUID;
import org.apache.wicket.request.cycle.RequestCycle;
import org.apache.wicket.request.http.WebResponse;
import se.healthycities.portal.web.request.PlainPost;
import se.healthycities.reports.place.PhoneToken;
import se.healthycities.reports.place.PlaceAddresses;

/** By which a phone goes on with its answers; sent to the page of one code only, and strictly needed there. */
final class PhoneCookie {
    static final String NAME = "place";
    private static final int SECONDS = 14 * 24 * 60 * 60;

    private PhoneCookie() {}

    /** The phone's word, or null when it has none. */
    static PhoneToken read() {
        Cookie[] cookies = PlainPost.request().getCookies();
        return cookies == null
                ? null
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .map(Cookie::getValue)
                        .filter(value -> value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                        .map(value -> new PhoneToken(UUID.fromString(value)))
                        .findFirst()
                        .orElse(null);
    }

    static void give(String code, PhoneToken phone) {
        HttpServletRequest request = PlainPost.request();
        Cookie cookie = new Cookie(NAME, phone.word().toString());
        cookie.setPath(PlaceAddresses.phone(code));
        cookie.setMaxAge(SECONDS);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        ((WebResponse) RequestCycle.get().getResponse()).addCookie(cookie);
    }
}
