package se.healthycities.portal.meeting.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.meeting.NoteRow;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Dates;

/** Notes that stay beside a meeting, the oldest first. */
class NoteList extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private Today today;

    private final List<NoteRow> notes;

    NoteList(String id, List<NoteRow> notes) {
        super(id);
        this.notes = notes;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ListView<>("row", notes) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<NoteRow> item) {
                NoteRow note = item.getModelObject();
                item.add(new Label("text", note.text()));
                String at = Dates.moment(note.writtenAt(), today.date(), getLocale());
                item.add(new Label("who", note.name() + ", " + note.organisation() + " · " + at));
            }
        });
    }
}
