package se.healthycities.portal.web.request;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Optional;
import org.apache.wicket.Session;
import org.apache.wicket.protocol.http.WebSession;
import org.apache.wicket.request.Request;
import org.apache.wicket.request.http.WebRequest;

/** Knows the visitor's language and nothing else; visitors who only read have no session on the server. */
public class PortalSession extends WebSession {
    private static final long serialVersionUID = 1L;

    /** The cookie that keeps the chosen language; strictly needed, so it asks for no consent. */
    public static final String LANGUAGE = "language";

    public static final Locale SWEDISH = Locale.forLanguageTag("sv");

    /** Not the session's own field: setting that would make a session for visitors who only read. */
    private Locale language;

    public PortalSession(Request request) {
        super(request);
        language = language(request);
    }

    @Override
    public Locale getLocale() {
        return language == null ? SWEDISH : language;
    }

    @Override
    public Session setLocale(Locale locale) {
        language = locale;
        if (!isTemporary()) {
            dirty();
        }
        return this;
    }

    private static Locale language(Request request) {
        Optional<String> chosen = request instanceof WebRequest web
                ? Optional.ofNullable(web.getCookie(LANGUAGE)).map(Cookie::getValue)
                : Optional.empty();
        return chosen.filter("en"::equals).map(Locale::forLanguageTag).orElse(SWEDISH);
    }
}
