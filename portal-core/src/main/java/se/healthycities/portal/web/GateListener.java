package se.healthycities.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.IRequestListener;
import org.apache.wicket.MetaDataKey;
import org.apache.wicket.Page;
import org.apache.wicket.core.request.handler.ComponentNotFoundException;
import org.apache.wicket.core.request.handler.IPageRequestHandler;
import org.apache.wicket.core.request.handler.ListenerRequestHandler;
import org.apache.wicket.request.IRequestHandler;
import org.apache.wicket.request.IRequestHandlerDelegate;
import org.apache.wicket.request.RequestHandlerExecutor.ReplaceHandlerException;
import org.apache.wicket.request.cycle.IRequestCycleListener;
import org.apache.wicket.request.cycle.RequestCycle;
import org.apache.wicket.request.handler.resource.ResourceReferenceRequestHandler;
import org.apache.wicket.request.http.handler.RedirectRequestHandler;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.overview.web.HomePage;
import se.healthycities.portal.plugin.MountedPath;
import se.healthycities.portal.plugin.PluginMounts;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.PeopleList;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.error.ErrorPage;
import se.healthycities.portal.web.request.SceneOfRequest;

/**
 * Stands before every page, listener, table and archive: it turns the address into a scene and asks the gate, before anything is
 * constructed. Listeners are let in by POST only.
 */
class GateListener implements IRequestCycleListener {
    private static final MetaDataKey<Boolean> ASKED = new MetaDataKey<>() {
        private static final long serialVersionUID = 1L;
    };

    private final PluginMounts mounts;
    private final Gate gate;
    private final Visitors visitors;
    private final AuditLog audit;

    GateListener(PluginMounts mounts, Gate gate, Visitors visitors, AuditLog audit) {
        this.mounts = mounts;
        this.gate = gate;
        this.visitors = visitors;
        this.audit = audit;
    }

    @Override
    public void onRequestHandlerResolved(RequestCycle cycle, IRequestHandler handler) {
        if (cycle.getMetaData(ASKED) != null) {
            return; // the page of a refusal is resolved in the same cycle
        }
        cycle.setMetaData(ASKED, Boolean.TRUE);
        IRequestHandler target = handler;
        while (target instanceof IRequestHandlerDelegate delegate) {
            target = delegate.getDelegateHandler();
        }
        List<String> path = SceneOfRequest.path(cycle.getRequest().getClientUrl());
        Optional<MountedPath> mounted = mounts.find(path);
        if (mounted.isEmpty()) {
            boolean asset = target instanceof ResourceReferenceRequestHandler;
            if (!asset && !PortalApplication.ownResource(path)) {
                refuse(cycle, Verdict.NOT_FOUND, Scene.PORTAL);
            }
            return;
        }
        Scene scene = mounted.get().scene(path).orElseThrow();
        SceneOfRequest.set(cycle, scene);
        Verdict verdict = verdict(cycle, target, mounted.get(), scene);
        if (!verdict.allowed()) {
            refuse(cycle, verdict, scene);
        }
        if (PeopleList.class.isAssignableFrom(mounted.get().target())) {
            audit.record(actor(), "list-exported", String.join("/", path), Change.NONE);
        }
        if (target instanceof ListenerRequestHandler listener) {
            // The page is made whole before its listener runs; otherwise Wicket configures it too early, and what the
            // listener says (the errors of a form) is not shown.
            ((Page) listener.getPage()).internalInitialize();
            if (!listens(listener)) {
                refuse(cycle, Verdict.NOT_FOUND, scene);
            }
        }
    }

    /** False for a part of the page that takes no requests; a part that is missing is Wicket's to answer. */
    private static boolean listens(ListenerRequestHandler listener) {
        try {
            return listener.getComponent() instanceof IRequestListener;
        } catch (ComponentNotFoundException missing) {
            return true;
        }
    }

    private Verdict verdict(RequestCycle cycle, IRequestHandler target, MountedPath mounted, Scene scene) {
        boolean listener = target instanceof ListenerRequestHandler;
        boolean post = "POST".equals(request(cycle).getMethod());
        if (listener && !post) {
            return Verdict.NOT_FOUND;
        }
        if (target instanceof IPageRequestHandler page && !mounted.target().equals(page.getPageClass())) {
            return Verdict.NOT_FOUND;
        }
        Verdict verdict = gate.verdict(scene, access(mounted));
        if (verdict == Verdict.GONE && mounted.published() && !post) {
            return publishedVerdict(scene, mounted.access());
        }
        boolean late = verdict.allowed() && listener && gate.state(scene) == State.READ_ONLY;
        return late ? Verdict.READ_ONLY : verdict;
    }

    /** The root address is the dashboard for those who have logged in; the terms come before it as before any page. */
    private Access access(MountedPath mounted) {
        boolean dashboard =
                mounted.target().equals(HomePage.class) && visitors.current().signedIn();
        return dashboard ? Access.SIGNED_IN : mounted.access();
    }

    /** What was published to the public stays at its address for everybody when its plugin is off. */
    private Verdict publishedVerdict(Scene scene, Access access) {
        boolean open = access == Access.VISIT
                || access == Access.KNOW
                        && visitors.standing(scene.space())
                                .filter(standing -> standing.visibility() == Visibility.PUBLIC)
                                .isPresent();
        return open ? Verdict.ALLOWED : Verdict.GONE;
    }

    private void refuse(RequestCycle cycle, Verdict verdict, Scene scene) {
        throw new ReplaceHandlerException(answer(cycle, verdict, scene), true);
    }

    /** Whoever may get further by logging in goes there and comes back; all others get the page of the verdict. */
    private IRequestHandler answer(RequestCycle cycle, Verdict verdict, Scene scene) {
        HttpServletRequest request = request(cycle);
        boolean leadsOn = verdict == Verdict.LOGIN || verdict == Verdict.TERMS;
        if (leadsOn && !"POST".equals(request.getMethod())) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            String to = URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8);
            return new RedirectRequestHandler((verdict == Verdict.LOGIN ? "/login?to=" : "/terms?to=") + to);
        }
        if (verdict == Verdict.FORBIDDEN) {
            audit.record(actor(), "refused", String.valueOf(scene.space()), Change.NONE);
        }
        return ErrorPage.handler(new ErrorPage(verdict, scene));
    }

    private Actor actor() {
        Visitor visitor = visitors.current();
        return new Actor(visitor.person(), visitor.affiliation());
    }

    /** A service refused in the middle of a page: the same answer as if the gate had. */
    @Override
    public IRequestHandler onException(RequestCycle cycle, Exception fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return answer(cycle, refused.verdict(), refused.scene() == null ? Scene.PORTAL : refused.scene());
            }
        }
        return null;
    }

    private static HttpServletRequest request(RequestCycle cycle) {
        return (HttpServletRequest) cycle.getRequest().getContainerRequest();
    }
}
