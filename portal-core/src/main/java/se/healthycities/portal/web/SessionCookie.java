package se.healthycities.portal.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import se.healthycities.portal.settings.Settings;

/** Behind https the session's cookie is sent by https only and bound to this very host. */
public class SessionCookie implements ServletContextListener {
    @Inject
    private Settings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (settings.https()) {
            SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
            cookie.setName("__Host-portal");
            cookie.setSecure(true);
            cookie.setPath("/");
        }
    }
}
