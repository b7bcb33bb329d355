package se.healthycities.portal.live.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.server.ServerContainer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.healthycities.portal.live.LiveNode;
import se.healthycities.portal.live.LivePass;
import se.healthycities.portal.live.LiveReaders;
import se.healthycities.portal.live.LiveRights;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.CurrentPerson;
import se.healthycities.portal.web.request.PlainPost;

/**
 * The door of {@code /live/discussions/12?seen=37}: it asks who comes from where and whether the discussion may be read,
 * and only then turns the request into a WebSocket. Whoever may not read learns no more than that there is nothing.
 */
public class LiveServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PLACE = Pattern.compile("/discussions/(\\d{1,18})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UPGRADE_REQUIRED = 426;

    @Inject
    private transient CurrentPerson person;

    @Inject
    private transient Visitors visitors;

    @Inject
    private transient LiveRights rights;

    @Inject
    private transient LiveReaders readers;

    @Inject
    private transient LiveNode node;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        LivePass pass = pass(request);
        int refusal = refusal(request, pass);
        if (refusal != 0) {
            response.setStatus(refusal);
            return;
        }
        ServerContainer container = (ServerContainer) getServletContext().getAttribute(ServerContainer.class.getName());
        try {
            container.upgradeHttpToWebSocket(
                    request, response, new LiveConnection(pass, readers, node).config(), Map.of());
        } catch (DeploymentException fault) {
            throw new ServletException(fault);
        }
    }

    /** @return the status that says no, 0 for yes */
    private int refusal(HttpServletRequest request, LivePass pass) {
        if (!PlainPost.fromOwnHost(request)) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        if (pass == null) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        if (pass.person() == 0) {
            return HttpServletResponse.SC_UNAUTHORIZED;
        }
        if (!rights.hints(List.of(pass)).containsKey(pass)) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        if (!"websocket".equalsIgnoreCase(request.getHeader("Upgrade"))) {
            return UPGRADE_REQUIRED;
        }
        return readers.room(pass.person()) ? 0 : TOO_MANY_REQUESTS;
    }

    private LivePass pass(HttpServletRequest request) {
        Matcher place = PLACE.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        String seen = request.getParameter("seen");
        if (!place.matches() || seen == null || !NUMBER.matcher(seen).matches()) {
            return null;
        }
        Visitor visitor = visitors.current();
        return new LivePass(
                visitor.person(), person.login().orElse(null), Long.parseLong(place.group(1)), Integer.parseInt(seen));
    }
}
