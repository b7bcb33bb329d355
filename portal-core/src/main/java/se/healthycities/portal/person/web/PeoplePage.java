package se.healthycities.portal.person.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.person.PersonRow;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.LikePattern;
import se.healthycities.portal.web.component.Avatar;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.PortalPage;

/** Who is who in the network today: found by name, title or organisation. */
public class PeoplePage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;

    @Inject
    private PersonReads people;

    public PeoplePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        String name = getPageParameters().get("name").toString("");
        List<PersonRow> rows = people.find(LikePattern.containing(name), SHOWN);
        add(new WebMarkupContainer("name").add(AttributeModifier.replace("value", name)));
        add(new ListView<>("person", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<PersonRow> item) {
                PersonRow person = item.getModelObject();
                item.add(new Avatar("initials", person.name()), new Label("who", person.name()));
                item.add(new Label("role", person.title() + " · " + getString("capacity." + person.capacity())));
                item.add(new TextHref(
                        "organisation", Addresses.organisation(person.organisationAddress()), person.organisation()));
            }
        });
        add(new WebMarkupContainer("empty").setVisible(rows.isEmpty()));
        add(new Label("more", getString("more")).setVisible(rows.size() == SHOWN));
    }

    @Override
    protected IModel<String> title() {
        return Model.of(getString("heading"));
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(new Crumb(getString("directory"), "/organisations"));
    }
}
