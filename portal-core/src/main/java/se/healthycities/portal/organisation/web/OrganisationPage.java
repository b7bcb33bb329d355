package se.healthycities.portal.organisation.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.organisation.OrganisationReads;
import se.healthycities.portal.organisation.OrganisationRow;
import se.healthycities.portal.person.ContactKind;
import se.healthycities.portal.person.ContactRow;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.person.PersonRow;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.OrganisationSeatRow;
import se.healthycities.portal.space.SpaceReads;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.component.Avatar;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.PortalPage;

/** An organisation today: contacts and which are vacant, its people, the seats that they hold, its figures. */
public class OrganisationPage extends PortalPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private OrganisationReads organisations;

    @Inject
    private PersonReads people;

    @Inject
    private SpaceReads spaces;

    private OrganisationRow organisation;

    public OrganisationPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        organisation = organisations
                .byAddress(getPageParameters().get("code").toString(""))
                .orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene()));
        super.onInitialize();
        boolean member = organisation.memberSince() != null;
        add(new Label("heading", organisation.name()));
        add(new Label(
                "lead", getString("kind." + organisation.kind()) + ". " + getString(member ? "member" : "partner")));
        List<ContactRow> contacts = people.contacts(organisation.id());
        add(contacts(contacts), vacancies(contacts, member), seats(), people());
        add(new Label("code", organisation.kind().publicBody() ? organisation.address() : "–"));
        Integer inhabitants = organisation.inhabitants();
        add(new Label("inhabitants", inhabitants == null ? "–" : Dates.number(inhabitants, language())));
        add(new Label("since", member ? organisation.memberSince().getYear() : "–"));
    }

    private ListView<ContactRow> contacts(List<ContactRow> contacts) {
        return new ListView<>("contact", contacts) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<ContactRow> item) {
                ContactRow contact = item.getModelObject();
                item.add(new Avatar("initials", contact.name()), new Label("name", contact.name()));
                item.add(new Label("role", contact.title() + " · " + getString("contact." + contact.kind())));
                item.add(new TextHref("email", "mailto:" + contact.email(), contact.email()));
            }
        };
    }

    private ListView<ContactKind> vacancies(List<ContactRow> contacts, boolean member) {
        Set<ContactKind> filled = contacts.stream().map(ContactRow::kind).collect(Collectors.toSet());
        List<ContactKind> vacant = new ArrayList<>(member ? EnumSet.allOf(ContactKind.class) : List.of());
        vacant.removeAll(filled);
        return new ListView<>("vacancy", vacant) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<ContactKind> item) {
                item.add(new Label("kind", getString("contact." + item.getModelObject())));
            }
        };
    }

    private WebMarkupContainer seats() {
        List<OrganisationSeatRow> rows = spaces.ofOrganisation(organisation.id());
        WebMarkupContainer table = new WebMarkupContainer("seats");
        table.add(new ListView<>("seat", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<OrganisationSeatRow> item) {
                OrganisationSeatRow seat = item.getModelObject();
                item.add(new TextHref("space", Addresses.space(seat.path()), seat.space(language())));
                item.add(new Label("person", seat.person()));
                item.add(new Label("role", getString("role." + seat.role())));
                item.add(new Label("to", seat.to() == null ? getString("openEnd") : Dates.day(seat.to(), language())));
            }
        });
        return (WebMarkupContainer) table.setVisible(!rows.isEmpty());
    }

    private WebMarkupContainer people() {
        List<PersonRow> rows = people.of(organisation.id());
        WebMarkupContainer card = new WebMarkupContainer("people");
        card.add(new ListView<>("person", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<PersonRow> item) {
                PersonRow person = item.getModelObject();
                item.add(new Avatar("initials", person.name()), new Label("name", person.name()));
                item.add(new Label("role", person.title() + " · " + getString("capacity." + person.capacity())));
            }
        });
        return (WebMarkupContainer) card.setVisible(!rows.isEmpty());
    }

    @Override
    protected IModel<String> title() {
        return Model.of(organisation.name());
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(new Crumb(getString("directory"), "/organisations"));
    }
}
