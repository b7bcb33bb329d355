package se.healthycities.portal.web.layout;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.web.component.Avatar;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;

/** The head of every page: mark, main menu, search, and the visitor's own menu or the way to log in. */
class HeaderPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private Menu menu;

    private final Visitor visitor;

    HeaderPanel(String id, Visitor visitor) {
        super(id);
        this.visitor = visitor;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<Menu.Line> lines = menu.lines(getLocale());
        add(container("navigation", visitor.signedIn()).add(list("line", lines)));
        add(container("find", visitor.signedIn()));
        add(new Href("login", "/login").setVisible(!visitor.signedIn()));
        WebMarkupContainer phone = container("phone", visitor.signedIn());
        phone.add(list("phoneLine", lines));
        add(phone, user());
    }

    private Component user() {
        WebMarkupContainer user = container("user", visitor.signedIn());
        user.add(new Avatar("initials", visitor.name()));
        user.add(new Label("account", getString("headerPanel.account") + " " + visitor.name()));
        user.add(new Avatar("initialsAgain", visitor.name()));
        user.add(new Label("name", visitor.name()));
        user.add(new Label("role", visitor.title() + ", " + visitor.organisation()));
        user.add(container("colleagues", visitor.contact() || visitor.coordinates()));
        user.add(new Href("organisation", Addresses.organisation(visitor.organisationAddress())));
        return user;
    }

    private ListView<Menu.Line> list(String id, List<Menu.Line> lines) {
        String path = "/" + getRequest().getClientUrl().getPath();
        String current = Menu.current(lines, path);
        return new ListView<>(id, lines) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Menu.Line> item) {
                Menu.Line line = item.getModelObject();
                TextHref link = new TextHref("to", line.address(), line.text());
                if (line.address().equals(current)) {
                    link.add(AttributeModifier.replace("aria-current", path.equals(line.address()) ? "page" : "true"));
                }
                item.add(link);
            }
        };
    }

    private static WebMarkupContainer container(String id, boolean visible) {
        WebMarkupContainer container = new WebMarkupContainer(id);
        container.setVisible(visible);
        return container;
    }
}
