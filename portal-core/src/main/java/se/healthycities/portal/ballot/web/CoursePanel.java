package se.healthycities.portal.ballot.web;

import java.time.LocalDate;
import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.ballot.BallotWords;
import se.healthycities.portal.ballot.StepKind;
import se.healthycities.portal.ballot.StepRow;
import se.healthycities.portal.web.component.Dates;

/** What those who lead have done with a ballot since it was asked, so that nobody wonders why it ran longer or ended sooner. */
class CoursePanel extends Panel {
    private static final long serialVersionUID = 1L;

    private final List<StepRow> steps;
    private final LocalDate today;

    CoursePanel(String id, List<StepRow> steps, LocalDate today) {
        super(id);
        this.steps =
                steps.stream().filter(step -> step.kind() != StepKind.OPENED).toList();
        this.today = today;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ListView<>("step", steps) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<StepRow> item) {
                StepRow step = item.getModelObject();
                String words = getString("coursePanel." + step.kind())
                        .replace("{0}", step.name())
                        .replace("{1}", BallotWords.moment(step.closesAt(), getLocale()));
                item.add(new Label("what", words));
                item.add(new Label("when", Dates.moment(step.at(), today, getLocale())));
                item.add(new Label("words", step.words()).setVisible(step.words() != null));
            }
        });
        setVisible(!steps.isEmpty());
    }
}
