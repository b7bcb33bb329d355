package se.healthycities.portal.web.error;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.wicket.core.request.handler.PageProvider;
import org.apache.wicket.core.request.handler.RenderPageRequestHandler;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.IRequestHandler;
import org.apache.wicket.request.cycle.RequestCycle;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.healthycities.portal.file.ScanState;
import se.healthycities.portal.plugin.PluginRegistry;
import se.healthycities.portal.spi.Mount;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.PortalPage;

/**
 * What a visitor sees instead of a page: kind words, what can be done, and an id that stands in the log. What was typed is
 * shown so that it can be copied; a plugin that is off names what is still readable.
 */
public class ErrorPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPage.class);

    private final int status;
    private final String words;
    private final Scene refusedScene;
    private final String typed;
    private final String reference = UUID.randomUUID().toString().substring(0, 8);

    /** Bookmarkable, so that it needs no session; an address of its own it has not. */
    public ErrorPage(PageParameters parameters) {
        this(Verdict.NOT_FOUND, Scene.PORTAL);
    }

    public ErrorPage(Verdict verdict, Scene scene) {
        this(verdict.status(), verdict == Verdict.TERMS ? "terms" : String.valueOf(verdict.status()), scene);
    }

    /** A file that is held back: it waits for the virus scanner, which may end, or is blocked, which does not. */
    public ErrorPage(ScanState held, Scene scene) {
        this(
                held == ScanState.INFECTED ? Verdict.FORBIDDEN.status() : Verdict.READ_ONLY.status(),
                "scan." + held,
                scene);
    }

    /** An unexpected fault: its trace goes to the log under the page's id and nowhere else. */
    public ErrorPage(Throwable fault) {
        this(500, "500", Scene.PORTAL);
        LOG.error("Error page {}", reference, fault);
    }

    private ErrorPage(int status, String words, Scene scene) {
        this.status = status;
        this.words = words;
        this.refusedScene = scene;
        this.typed = TypedText.of(RequestCycle.get());
        if (status < 500) {
            LOG.info("Error page {} with status {}", reference, status);
        }
    }

    public static IRequestHandler handler(ErrorPage page) {
        return new RenderPageRequestHandler(
                new PageProvider(page), RenderPageRequestHandler.RedirectPolicy.NEVER_REDIRECT);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new Label("status", status));
        add(new Label("heading", title()));
        add(new Label("words", getString("words." + words)));
        WebMarkupContainer keep = new WebMarkupContainer("keep");
        keep.add(new Label("typed", typed));
        add(keep.setVisible(!typed.isEmpty()));
        add(archive());
        add(new TextHref("back", back(), getString(typed.isEmpty() ? "home" : "return")));
        add(new Label("reference", reference));
    }

    private WebMarkupContainer archive() {
        List<ArchiveEntry> entries =
                status == Verdict.GONE.status() ? plugin().map(this::published).orElse(List.of()) : List.of();
        WebMarkupContainer archive = new WebMarkupContainer("archive");
        archive.add(new ListView<>("entry", entries) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<ArchiveEntry> item) {
                ArchiveEntry entry = item.getModelObject();
                item.add(new TextHref("link", entry.address(), entry.text()));
            }
        });
        return (WebMarkupContainer) archive.setVisible(!entries.isEmpty());
    }

    private List<ArchiveEntry> published(PortalPlugin plugin) {
        return plugin.pages().stream()
                .filter(mount -> mount.published() && !mount.path().contains("$"))
                .map(mount -> new ArchiveEntry(address(plugin.id(), mount), name(plugin)))
                .toList();
    }

    private static String address(PluginId id, Mount mount) {
        return "/" + id.url() + (mount.path().isEmpty() ? "" : "/" + mount.path());
    }

    private String name(PortalPlugin plugin) {
        return Texts.get(plugin.getClass(), "name", getLocale());
    }

    private Optional<PortalPlugin> plugin() {
        return PluginRegistry.installed().find(refusedScene.plugin());
    }

    private String back() {
        HttpServletRequest request = (HttpServletRequest) getRequest().getContainerRequest();
        return typed.isEmpty() ? "/" : request.getRequestURI();
    }

    @Override
    protected IModel<String> title() {
        String name = status == Verdict.GONE.status() ? plugin().map(this::name).orElse("") : "";
        return Model.of(getString("title." + words).replace("{0}", name));
    }

    @Override
    protected Frame frame() {
        return Frame.NARROW;
    }

    @Override
    protected void setHeaders(WebResponse response) {
        super.setHeaders(response);
        response.setStatus(status);
    }

    @Override
    public boolean isVersioned() {
        return false;
    }

    @Override
    public boolean isErrorPage() {
        return true;
    }

    /** What can still be read of a plugin that is off. */
    private record ArchiveEntry(String address, String text) implements java.io.Serializable {}
}
