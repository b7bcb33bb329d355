package se.healthycities.portal.meeting.web;

import java.time.LocalDate;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.meeting.ItemRow;
import se.healthycities.portal.meeting.MeetingDetails;
import se.healthycities.portal.meeting.TaskLine;
import se.healthycities.portal.web.component.Dates;

/** What came of an item: who does what until when. */
class OutcomeList extends Panel {
    private static final long serialVersionUID = 1L;

    private final List<TaskLine> tasks;
    private final LocalDate today;

    OutcomeList(String id, ItemRow item, List<TaskLine> tasks, MeetingDetails meeting, LocalDate today) {
        super(id);
        this.tasks = tasks;
        this.today = today;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ListView<>("task", tasks) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<TaskLine> item) {
                TaskLine task = item.getModelObject();
                String who = task.holder() == null ? task.organisation() : task.holder();
                item.add(new Label("what", task.what()));
                item.add(new Label(
                        "who",
                        getString("outcomeList.who")
                                .replace("{0}", who)
                                .replace("{1}", Dates.day(task.dueDay(), today, getLocale()))));
                boolean late = task.doneAt() == null && task.dueDay().isBefore(today);
                String state = task.doneAt() != null ? "done" : late ? "late" : "open";
                item.add(new Label("state", getString("outcomeList." + state))
                        .add(AttributeModifier.replace("class", late ? "tag tag-coral" : "tag")));
            }
        });
        setVisible(!tasks.isEmpty());
    }
}
