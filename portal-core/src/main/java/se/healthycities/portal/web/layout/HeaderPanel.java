package se.healthycities.portal.web.layout;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.web.component.Avatar;
import se.healthycities.portal.web.component.Href;

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
        add(container("navigation", visitor.signedIn()).add(new MenuLines("lines", lines)));
        add(container("find", visitor.signedIn()));
        add(new Href("login", "/login").setVisible(!visitor.signedIn()));
        WebMarkupContainer phone = container("phone", visitor.signedIn());
        phone.add(new MenuLines("phoneLines", lines));
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

    private static WebMarkupContainer container(String id, boolean visible) {
        WebMarkupContainer container = new WebMarkupContainer(id);
        container.setVisible(visible);
        return container;
    }
}
