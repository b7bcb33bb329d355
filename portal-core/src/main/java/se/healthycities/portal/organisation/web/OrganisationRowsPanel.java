package se.healthycities.portal.organisation.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.organisation.OrganisationRow;
import se.healthycities.portal.person.ContactKind;
import se.healthycities.portal.person.OrganisationContactRow;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.TextHref;

/** Organisations in a table with their contacts; a member that lacks one is flagged. */
class OrganisationRowsPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private PersonReads people;

    private final List<OrganisationRow> organisations;

    OrganisationRowsPanel(String id, List<OrganisationRow> organisations) {
        super(id);
        this.organisations = organisations;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<Long> ids = organisations.stream().map(OrganisationRow::id).toList();
        Map<Long, List<OrganisationContactRow>> contacts =
                people.contactsOf(ids).stream().collect(Collectors.groupingBy(OrganisationContactRow::organisation));
        add(new ListView<>("row", organisations) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<OrganisationRow> item) {
                OrganisationRow row = item.getModelObject();
                boolean member = row.memberSince() != null;
                item.add(new TextHref("link", Addresses.organisation(row.address()), row.name()));
                item.add(new Label("kind", getString("kind." + row.kind())));
                item.add(new Label("code", row.code() == null ? "" : row.code()));
                item.add(new Label(
                        "inhabitants", row.inhabitants() == null ? "–" : Dates.number(row.inhabitants(), getLocale())));
                String not = getString(
                        row.kind().publicBody() ? "organisationRowsPanel.no" : "organisationRowsPanel.partner");
                item.add(new Label("since", member ? row.memberSince().getYear() : not));
                item.add(contact("political", ContactKind.POLITICAL, contacts.get(row.id()), member));
                item.add(contact("administrative", ContactKind.ADMINISTRATIVE, contacts.get(row.id()), member));
            }
        });
    }

    private WebMarkupContainer contact(
            String id, ContactKind kind, List<OrganisationContactRow> contacts, boolean member) {
        String names = contacts == null
                ? ""
                : contacts.stream()
                        .filter(contact -> contact.kind() == kind)
                        .map(OrganisationContactRow::name)
                        .collect(Collectors.joining(", "));
        WebMarkupContainer line = new WebMarkupContainer(id);
        line.add(new Label("names", names).setVisible(!names.isEmpty()));
        line.add(new WebMarkupContainer("vacant").setVisible(names.isEmpty() && member));
        return (WebMarkupContainer) line.setVisible(!names.isEmpty() || member);
    }
}
