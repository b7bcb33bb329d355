package se.healthycities.portal.web.request;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.apache.wicket.request.cycle.RequestCycle;

/** Reads plain form posts of the few pages that take them, and tells whether they come from the portal itself. */
public final class PlainPost {
    private PlainPost() {}

    public static HttpServletRequest request() {
        return (HttpServletRequest) RequestCycle.get().getRequest().getContainerRequest();
    }

    public static boolean posted() {
        return "POST".equals(request().getMethod());
    }

    /** The first value of a parameter of the body or the query, "" when there is none. */
    public static String value(String name) {
        String value = request().getParameter(name);
        return value == null ? "" : value;
    }

    /**
     * True when the browser says that the request comes from this origin. Without the headers that say so, only a request
     * without a session cookie passes: it can act in nobody's name.
     */
    public static boolean ownOrigin() {
        return ownOrigin(request());
    }

    public static boolean ownOrigin(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        if (site == null && origin == null) {
            return request.getRequestedSessionId() == null;
        }
        boolean siteFits = site == null || site.equals("same-origin") || site.equals("none");
        boolean originFits = origin == null || sameHost(origin, request);
        return siteFits && originFits;
    }

    /** True when the browser says that another site asks, be it only to read. */
    public static boolean foreign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }

    /** True only when the browser names the portal as the page's origin; silence is a no. For what is opened by scripts. */
    public static boolean fromOwnHost(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        return origin != null && sameHost(origin, request);
    }

    private static boolean sameHost(String origin, HttpServletRequest request) {
        try {
            URI uri = URI.create(origin);
            String host = request.getHeader("Host");
            return host != null && host.equalsIgnoreCase(uri.getAuthority());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    /** An address of the portal to go back to: it begins with one slash; anything else becomes "/". */
    public static String ownAddress(String to) {
        boolean own = to.startsWith("/") && !to.startsWith("//") && to.chars().noneMatch(c -> c == '\\' || c < ' ');
        return own ? to : "/";
    }
}
