package se.healthycities.portal.membership.web;

import java.io.Serializable;
import java.util.List;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.PortalPage;

/** What membership gives, each thing linked to where the portal has it, what it asks for, and the form (INV-185, 186, 246). */
public class BecomeMemberPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    static final String ADDRESS = "/become-a-member";

    private static final List<Benefit> BENEFITS = List.of(
            new Benefit("knowledge", "bi-lightbulb", "/crossingborders", "/reports"),
            new Benefit("monitoring", "bi-binoculars", "/search", "/crossingborders"),
            new Benefit("ability", "bi-clipboard-check", "/reports", "/themegroups"),
            new Benefit("network", "bi-people", "/organisations", "/spaces/arsmote"));

    public BecomeMemberPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean sent = !getPageParameters().get("sent").isEmpty();
        add(new WebMarkupContainer("sent").setVisible(sent), new ErrorSummary("errors"));
        add(new ListView<>("benefit", BENEFITS) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Benefit> item) {
                Benefit benefit = item.getModelObject();
                item.add(new WebMarkupContainer("icon")
                        .add(org.apache.wicket.AttributeModifier.append("class", benefit.icon())));
                item.add(new Label("name", getString("benefit." + benefit.key())));
                item.add(part(item, benefit, 1, benefit.first()), part(item, benefit, 2, benefit.second()));
            }
        });
        String level = getPageParameters().get("level").toString("");
        add(new ApplicationPanel("application", level.equals("application")).setVisible(!sent));
    }

    private Component part(ListItem<Benefit> item, Benefit benefit, int number, String address) {
        String key = "benefit." + benefit.key() + "." + number;
        item.add(new Label("words" + number, getString(key + ".words")));
        return new TextHref("link" + number, address, getString(key));
    }

    @Override
    protected IModel<String> title() {
        return Model.of(getString("heading"));
    }

    /** One of the four things that membership gives, with the addresses of its two parts. */
    private record Benefit(String key, String icon, String first, String second) implements Serializable {}
}
