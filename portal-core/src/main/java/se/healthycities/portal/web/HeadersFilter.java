package se.healthycities.portal.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import se.healthycities.portal.settings.Settings;

/**
 * The first filter: refuses what no honest browser sends, and puts the protecting headers on every response, also on those
 * that Wicket never sees. Pages replace the policy by their own, which has a nonce.
 */
public class HeadersFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String POLICY =
            "default-src 'none'; img-src 'self'; font-src 'self'; style-src 'self'; script-src 'self'; base-uri 'none';"
                    + " form-action 'self'; frame-ancestors 'none'; object-src 'none'";

    /** The largest body of an ordinary form; only the addresses below may send files. */
    private static final long LARGEST_FORM = 1_000_000;

    /** A segment of dots only, however they are written; two dots within a name are a name. */
    private static final Pattern TRAVERSAL = Pattern.compile("/(\\.|%2e){1,2}(/|$)");

    private static final Set<String> TAKES_FILES = Set.of("discussions", "files", "uploads");

    @Inject
    private transient Settings settings;

    private transient Set<String> hosts;

    private transient boolean https;

    @Override
    public void init() {
        hosts = settings.hosts();
        https = settings.https();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        headers(request, response);
        if (!hosts.contains(host(request))) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, "This portal is not called by that name.");
        } else if (strange(request)) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, "This address cannot be read.");
        } else if (!Set.of("GET", "HEAD", "POST").contains(request.getMethod())) {
            refuse(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "Only GET, HEAD and POST.");
        } else if (request.getContentLengthLong() > LARGEST_FORM && !takesFiles(request)) {
            refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "That is too much for this form.");
        } else {
            chain.doFilter(request, response);
        }
    }

    private void headers(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        response.setHeader("Content-Security-Policy", POLICY);
        String path = request.getRequestURI();
        boolean versioned = path.startsWith("/webjars/") || path.startsWith("/_static/");
        response.setHeader("Cache-Control", versioned ? "public, max-age=31536000, immutable" : "no-store");
        if (https) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    private static String host(HttpServletRequest request) {
        String host = request.getHeader("Host");
        String name = host == null ? "" : host.toLowerCase(Locale.ROOT);
        return name.replaceFirst(":\\d+$", "");
    }

    /** Path parameters, encoded separators, traversal and, in resource addresses, separators in locale and style. */
    private static boolean strange(HttpServletRequest request) {
        String raw = request.getRequestURI().toLowerCase(Locale.ROOT);
        boolean path = raw.contains(";")
                || raw.contains("\\")
                || TRAVERSAL.matcher(raw).find()
                || raw.contains("%2f")
                || raw.contains("%5c")
                || raw.contains("%00");
        String query = request.getQueryString();
        boolean resource = raw.startsWith("/wicket/resource/")
                && query != null
                && (query.contains("/") || query.toLowerCase(Locale.ROOT).contains("%2f") || query.contains(".."));
        return path || resource;
    }

    private static boolean takesFiles(HttpServletRequest request) {
        for (String segment : request.getRequestURI().split("/")) {
            if (TAKES_FILES.contains(segment)) {
                return true;
            }
        }
        return false;
    }

    private static void refuse(HttpServletResponse response, int status, String words) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().println(words);
    }
}
