package se.healthycities.portal.organisation.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.person.ContactKind;
import se.healthycities.portal.person.ContactRow;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.web.component.Avatar;
import se.healthycities.portal.web.component.TextHref;

/** The contacts of an organisation on the day shown, and for a member those that are vacant. */
class ContactsPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private final List<ContactRow> contacts;
    private final boolean member;

    ContactsPanel(String id, List<ContactRow> contacts, boolean member) {
        super(id);
        this.contacts = contacts;
        this.member = member;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ListView<>("contact", contacts) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<ContactRow> item) {
                ContactRow contact = item.getModelObject();
                item.add(new Avatar("initials", contact.name()));
                item.add(new TextHref("name", Addresses.person(contact.person(), contact.name()), contact.name()));
                item.add(new Label("role", contact.title() + " · " + getString("contact." + contact.kind())));
                item.add(new TextHref("email", "mailto:" + contact.email(), contact.email()));
            }
        });
        add(new ListView<>("vacancy", vacant()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<ContactKind> item) {
                item.add(new Label("kind", getString("contact." + item.getModelObject())));
            }
        });
        add(new WebMarkupContainer("none").setVisible(contacts.isEmpty() && !member));
    }

    private List<ContactKind> vacant() {
        Set<ContactKind> filled = contacts.stream().map(ContactRow::kind).collect(Collectors.toSet());
        List<ContactKind> vacant = new ArrayList<>(member ? EnumSet.allOf(ContactKind.class) : List.of());
        vacant.removeAll(filled);
        return vacant;
    }
}
