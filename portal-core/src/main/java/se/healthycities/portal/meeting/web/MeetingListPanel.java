package se.healthycities.portal.meeting.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.meeting.MeetingAddresses;
import se.healthycities.portal.meeting.MeetingReads;
import se.healthycities.portal.meeting.MeetingRow;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.TextHref;

/** Agendas and minutes of a space, the latest first, with how far each has come. */
class MeetingListPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private MeetingReads meetings;

    @Inject
    private Gate gate;

    @Inject
    private Today today;

    private final Standing standing;

    MeetingListPanel(String id, Standing standing) {
        super(id);
        this.standing = standing;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean reads = gate.permits(standing.scene(), Access.READ);
        List<MeetingRow> rows = reads ? meetings.inSpace(standing.space()) : List.of();
        add(new ListView<>("meeting", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<MeetingRow> item) {
                MeetingRow row = item.getModelObject();
                item.add(new TextHref("link", MeetingAddresses.meeting(standing.path(), row.key()), row.title()));
                item.add(new Label("day", Dates.span(row.firstDay(), row.lastDay(), today.date(), getLocale())));
                item.add(new Label("stage", getString("meetingListPanel." + row.stage(today.now()))));
            }
        });
        setVisible(!rows.isEmpty());
    }
}
