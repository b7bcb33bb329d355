package se.healthycities.portal.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import se.healthycities.portal.plugin.SchemaReady;
import se.healthycities.portal.settings.Settings;

/**
 * Answers {@code /health/live} (the server runs), {@code /health/ready} and {@code /health} (it can also work) without a
 * session: 200 or 503, no details (K6).
 */
public class HealthServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int SECONDS = 2;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private transient DataSource source;

    @Inject
    private transient Settings settings;

    @Inject
    transient Started started;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean well = request.getServletPath().endsWith("/live") || ready();
        response.setStatus(well ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().println(well ? "UP" : "DOWN");
    }

    private boolean ready() {
        if (!started.ready() || !Files.isWritable(settings.data())) {
            return false;
        }
        try (Connection connection = source.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException unreachable) {
            return false;
        }
    }

    /** Remembers that the schemas were brought up to date. */
    @ApplicationScoped
    public static class Started {
        private volatile boolean ready;

        void schemaReady(@Observes SchemaReady event) {
            ready = true;
        }

        /** Asked by a method: the servlet holds a proxy, whose own field nobody ever sets. */
        boolean ready() {
            return ready;
        }
    }
}
