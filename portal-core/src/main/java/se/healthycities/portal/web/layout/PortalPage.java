package se.healthycities.portal.web.layout;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.head.CssHeaderItem;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.head.JavaScriptHeaderItem;
import org.apache.wicket.markup.html.TransparentWebMarkupContainer;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.EmptyPanel;
import org.apache.wicket.model.IComponentAssignedModel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.request.SceneOfRequest;
import se.healthycities.portal.web.theme.Theme;

/**
 * The frame of every page: skip link, header with menu, search and the visitor's own menu, crumbs, footer. A page gives its
 * title and its content; what lies beside the content comes by {@link #aside}.
 */
public abstract class PortalPage extends WebPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private Visitors visitors;

    @Inject
    private Gate gate;

    protected PortalPage() {
        this(new PageParameters());
    }

    protected PortalPage(PageParameters parameters) {
        super(parameters);
        setStatelessHint(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new TransparentWebMarkupContainer("html")
                .add(AttributeModifier.replace("lang", getLocale().getLanguage())));
        add(new Label("title", titleText() + " – Healthy Cities"));
        add(new HeaderPanel("header", visitor()));
        add(new TransparentWebMarkupContainer("page").add(AttributeModifier.replace("class", frame().css)));
        add(crumbs(), aside("aside").add(AttributeModifier.replace("aria-label", getString("aside"))));
        add(new FooterPanel("footer"));
    }

    /** The name of this page, for the window and for the crumbs. */
    protected abstract IModel<String> title();

    /** What lies beside the content; nothing by default. */
    protected Component aside(String id) {
        return new EmptyPanel(id).setVisible(false);
    }

    protected Frame frame() {
        return Frame.ONE;
    }

    /** The way here, from the widest place to the narrowest, without this page. */
    protected List<Crumb> trail() {
        return List.of();
    }

    /** Where this request happens. */
    protected final Scene scene() {
        return SceneOfRequest.get();
    }

    protected final Visitor visitor() {
        return visitors.current();
    }

    protected final Gate gate() {
        return gate;
    }

    protected final Locale language() {
        return getLocale();
    }

    private String titleText() {
        IModel<String> title = title();
        return title instanceof IComponentAssignedModel<String> texts
                ? texts.wrapOnAssignment(this).getObject()
                : title.getObject();
    }

    private Component crumbs() {
        WebMarkupContainer crumbs = new WebMarkupContainer("crumbs");
        crumbs.add(new ListView<>("crumb", trail()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Crumb> item) {
                Crumb crumb = item.getModelObject();
                item.add(new TextHref("place", crumb.address(), crumb.name()));
            }
        });
        crumbs.add(new Label("here", titleText()));
        crumbs.setVisible(!trail().isEmpty());
        return crumbs;
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        for (String sheet : Theme.SHEETS) {
            response.render(CssHeaderItem.forUrl(sheet));
        }
        response.render(CssHeaderItem.forReference(Theme.FONTS_CSS));
        response.render(CssHeaderItem.forReference(Theme.PORTAL_CSS));
        response.render(JavaScriptHeaderItem.forReference(Theme.PORTAL_JS).setDefer(true));
    }

    /** How wide a page is laid out. */
    public enum Frame {
        ONE("page page-one"),
        /** The page lays itself out. */
        BARE("bare"),
        WITH_ASIDE("page"),
        NARROW("page page-narrow");

        private final String css;

        Frame(String css) {
            this.css = css;
        }
    }

    /** A place on the way to a page. */
    public record Crumb(String name, String address) implements java.io.Serializable {}
}
