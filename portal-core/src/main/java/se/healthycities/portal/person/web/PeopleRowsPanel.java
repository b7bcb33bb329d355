package se.healthycities.portal.person.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.person.DirectoryReads;
import se.healthycities.portal.person.DirectoryRow;
import se.healthycities.portal.person.PersonRow;
import se.healthycities.portal.person.PersonSubjectRow;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.web.component.Avatar;
import se.healthycities.portal.web.component.TextHref;

/** People with what they are today and what they can be asked about. */
class PeopleRowsPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private DirectoryReads directory;

    private final List<DirectoryRow> people;

    PeopleRowsPanel(String id, List<DirectoryRow> people) {
        super(id);
        this.people = people;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<Long> ids = people.stream().map(DirectoryRow::id).toList();
        Map<Long, List<PersonRow>> roles = directory.roles(ids);
        Map<Long, List<PersonSubjectRow>> subjects = directory.subjects(ids);
        add(new ListView<>("person", people) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<DirectoryRow> item) {
                DirectoryRow person = item.getModelObject();
                item.add(new Avatar("initials", person.name()));
                item.add(new TextHref("who", Addresses.person(person.id(), person.name()), person.name()));
                item.add(roles(roles.getOrDefault(person.id(), List.of())));
                item.add(new Label("ask", person.askMeAbout()).setVisible(person.askMeAbout() != null));
                item.add(subjects(subjects.getOrDefault(person.id(), List.of())));
            }
        });
    }

    private static ListView<PersonRow> roles(List<PersonRow> rows) {
        return new ListView<>("role", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<PersonRow> item) {
                PersonRow role = item.getModelObject();
                item.add(new Label("title", role.title() + " · " + getString("capacity." + role.capacity())));
                item.add(new TextHref(
                        "organisation", Addresses.organisation(role.organisationAddress()), role.organisation()));
            }
        };
    }

    private static ListView<PersonSubjectRow> subjects(List<PersonSubjectRow> rows) {
        return new ListView<>("subject", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<PersonSubjectRow> item) {
                PersonSubjectRow subject = item.getModelObject();
                item.add(new TextHref("link", "/people?subject=" + subject.key(), subject.name(getLocale())));
            }
        };
    }
}
