package se.healthycities.reports.review.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.time.Today;
import se.healthycities.reports.review.ReviewRow;
import se.healthycities.reports.review.ReviewStep;
import se.healthycities.reports.review.ReviewTexts;

/** The seven steps of a review with their days: which are done, and which one is being taken. */
class StepLine extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private Today today;

    private final ReviewRow review;

    StepLine(String id, ReviewRow review) {
        super(id);
        this.review = review;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ListView<>("step", List.of(ReviewStep.values())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<ReviewStep> item) {
                fill(item, item.getModelObject());
            }
        });
    }

    private void fill(ListItem<ReviewStep> item, ReviewStep step) {
        boolean done = review.state().done(step);
        if (done) {
            item.add(AttributeModifier.replace("class", "done"));
        }
        if (step == review.state().step()) {
            item.add(AttributeModifier.replace("aria-current", "step"));
        }
        item.add(new WebMarkupContainer("done").setVisible(done));
        item.add(new Label("name", ReviewTexts.step(step, getLocale())));
        String when = ReviewDays.when(review, step, today.date(), getLocale());
        item.add(new Label("when", when).setVisible(!when.isEmpty()));
    }
}
