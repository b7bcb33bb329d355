package se.healthycities.portal.membership.web;

import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.membership.StepRow;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Dates;

/** Everything that has happened to a membership, the newest first. */
class LogPanel extends Panel {
    private static final long serialVersionUID = 1L;

    private final ArrayList<StepRow> steps;

    LogPanel(String id, List<StepRow> steps) {
        super(id);
        this.steps = new ArrayList<>(steps);
        java.util.Collections.reverse(this.steps);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ListView<>("row", steps) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<StepRow> item) {
                StepRow row = item.getModelObject();
                item.add(new Label("day", Dates.day(row.day(), getLocale())));
                item.add(new Label("act", getString("act." + row.act())));
                item.add(new Label("details", details(row))
                        .setVisible(!details(row).isEmpty()));
                item.add(new Label("note", row.note()).setVisible(row.note() != null));
                item.add(new Label("who", who(row)));
            }
        });
    }

    private String details(StepRow row) {
        if (row.minute() != null) {
            return getString("logPanel.minute").replace("{0}", row.minute());
        }
        return row.lastDay() == null
                ? ""
                : getString("logPanel.lastDay").replace("{0}", Dates.day(row.lastDay(), getLocale()));
    }

    private String who(StepRow row) {
        String person = row.person() == null ? getString("logPanel.visitor") : row.person() + ", " + row.organisation();
        return getString("logPanel.written")
                .replace("{0}", person)
                .replace("{1}", Dates.day(Today.day(row.takenAt()), getLocale()));
    }
}
