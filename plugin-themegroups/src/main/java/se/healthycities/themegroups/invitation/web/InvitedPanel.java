package se.healthycities.themegroups.invitation.web;

import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.themegroups.invitation.InvitationRow;

/** Who was invited by profession, and what they answered. */
class InvitedPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private final List<InvitationRow> rows;

    InvitedPanel(String id, List<InvitationRow> rows) {
        super(id);
        this.rows = rows;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ListView<>("row", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<InvitationRow> item) {
                InvitationRow row = item.getModelObject();
                item.add(new Label("organisation", row.organisation()));
                item.add(new Label("name", row.name()), new Label("profession", row.profession()));
                item.add(new Label("day", Dates.day(Today.day(row.sentAt()), getLocale())));
                item.add(new Label("answer", InvitedPanel.this.getString("invitedPanel." + row.answer())));
            }
        });
        setVisible(!rows.isEmpty());
    }
}
