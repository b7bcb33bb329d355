package se.healthycities.portal.meeting.web;

import java.time.LocalDate;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.decision.DecisionAddresses;
import se.healthycities.portal.decision.DecisionRow;
import se.healthycities.portal.meeting.TaskLine;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.TextHref;

/** What came of an item: what was decided, and who does what until when. */
class OutcomeList extends Panel {
    private static final long serialVersionUID = 1L;

    private final List<TaskLine> tasks;
    private final DecisionRow decision;
    private final LocalDate today;

    /** @param decision what the item became, or null */
    OutcomeList(String id, DecisionRow decision, List<TaskLine> tasks, LocalDate today) {
        super(id);
        this.decision = decision;
        this.tasks = tasks;
        this.today = today;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        WebMarkupContainer decided = new WebMarkupContainer("decided");
        if (decision != null) {
            String name = decision.number() + " " + decision.title();
            decided.add(
                    new TextHref("decision", DecisionAddresses.decision(decision.spacePath(), decision.id()), name));
            decided.add(new Label("of", getString("outcomeList." + decision.state())));
        }
        add(decided.setVisible(decision != null));
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
        setVisible(decision != null || !tasks.isEmpty());
    }
}
