package se.healthycities.themegroups.project.web;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.request.SceneOfRequest;
import se.healthycities.themegroups.project.ParticipationRow;
import se.healthycities.themegroups.project.ProjectAddresses;
import se.healthycities.themegroups.project.ProjectRow;

/** Which members take part in a project, how far they have come, who answers for it there and what it gave them. */
class ParticipantsPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private Visitors visitors;

    @Inject
    private Gate gate;

    private final ProjectRow project;
    private final List<ParticipationRow> rows;
    private final boolean leads;

    ParticipantsPanel(String id, ProjectRow project, List<ParticipationRow> rows, boolean leads) {
        super(id);
        this.project = project;
        this.rows = rows.stream()
                .sorted(Comparator.comparing(ParticipationRow::status))
                .toList();
        this.leads = leads;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean writes = gate.permits(SceneOfRequest.get(), Access.START);
        Visitor visitor = visitors.current();
        add(new ListView<>("row", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<ParticipationRow> item) {
                ParticipationRow row = item.getModelObject();
                item.add(new TextHref("name", Addresses.organisation(row.address()), row.organisationName()));
                item.add(new Label("status", ParticipantsPanel.this.getString("participantsPanel." + row.status())));
                String contact = row.contactName() == null
                        ? ParticipantsPanel.this.getString("participantsPanel.nobody")
                        : row.contactName() + ", " + row.contactTitle();
                item.add(new Label("contact", contact));
                item.add(new Label("html", row.html())
                        .setEscapeModelStrings(false)
                        .setVisible(!row.html().isEmpty()));
                boolean own = row.address().equals(visitor.organisationAddress());
                Href edit = new Href("edit", ProjectAddresses.participant(row.path(), row.project(), row.id()));
                edit.add(AttributeModifier.replace(
                        "aria-label",
                        ParticipantsPanel.this
                                .getString("participantsPanel.tellFor")
                                .replace("{0}", row.organisationName())));
                item.add(edit.setVisible(leads || writes && own));
            }
        });
        add(new WebMarkupContainer("empty").setVisible(rows.isEmpty()));
        add(new Href("admit", ProjectAddresses.newParticipant(project.path(), project.id())).setVisible(leads));
    }
}
