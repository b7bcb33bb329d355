package se.healthycities.portal.task.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.task.TaskReads;
import se.healthycities.portal.task.TaskRow;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.TextHref;

/** On the dashboard: the most urgent tasks that wait for the visitor, vacant ones of the organisation included. */
public class TaskCard extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;

    @Inject
    private TaskReads tasks;

    @Inject
    private Visitors visitors;

    public TaskCard(String id) {
        super(id);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Visitor visitor = visitors.current();
        if (visitor.capacity() == Capacity.ELECTED) {
            // Politicians have the same in their brief.
            setVisible(false);
            return;
        }
        List<TaskRow> rows = tasks.waiting(visitor.person(), SHOWN);
        WebMarkupContainer some = new WebMarkupContainer("some");
        some.add(new ListView<>("task", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<TaskRow> item) {
                TaskRow task = item.getModelObject();
                item.add(new TextHref("what", task.address(), task.what()));
                item.add(new WebMarkupContainer("vacant").setVisible(task.vacant()));
                item.add(new Label("due", due(task, visitor.today())));
            }
        });
        add(some.setVisible(!rows.isEmpty()), new WebMarkupContainer("none").setVisible(rows.isEmpty()));
    }

    private String due(TaskRow task, LocalDate today) {
        String key = task.dueDay().isBefore(today) ? "taskCard.overdue" : "taskCard.due";
        return getString(key)
                .replace("{0}", Dates.day(task.dueDay(), today, getLocale()))
                .replace("{1}", task.organisationName());
    }
}
