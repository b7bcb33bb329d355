package se.healthycities.reports.review.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.PortalPage;
import se.healthycities.reports.review.ReviewReads;
import se.healthycities.reports.review.ReviewRow;
import se.healthycities.reports.review.ReviewState;
import se.healthycities.reports.review.ReviewStep;
import se.healthycities.reports.review.ReviewTexts;

/** All peer reviews, so that every member knows who is reviewed, about what, and how far it has come. */
public class ReviewListPage extends PortalPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReviewReads reads;

    @Inject
    private Today today;

    public ReviewListPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<ReviewRow> rows = reads.list();
        LocalDate day = today.date();
        WebMarkupContainer reviews = new WebMarkupContainer("reviews");
        reviews.add(new ListView<>("review", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<ReviewRow> item) {
                fill(item, item.getModelObject(), day);
            }
        });
        add(reviews.setVisible(!rows.isEmpty()));
        add(new WebMarkupContainer("csv").setVisible(!rows.isEmpty()));
        add(new WebMarkupContainer("none").setVisible(rows.isEmpty()));
    }

    private void fill(ListItem<ReviewRow> item, ReviewRow row, LocalDate day) {
        item.add(new TextHref("title", Addresses.space(row.path()), row.title()));
        item.add(new Label("host", getString("host").replace("{0}", row.host())));
        String next = ReviewDays.next(row, day, language());
        item.add(new Label("next", next).setVisible(!next.isEmpty()));
        item.add(new Label("state", ReviewTexts.state(row.state(), language()))
                .add(AttributeModifier.replace("class", StateColour.of(row.state()))));
        String step = step(row.state());
        item.add(new Label("step", step).setVisible(!step.isEmpty()));
        item.add(new WebMarkupContainer("bar")
                .add(AttributeModifier.replace("value", number(row.state())))
                .add(AttributeModifier.replace("max", ReviewStep.count()))
                .add(AttributeModifier.replace("aria-label", step))
                .setVisible(!step.isEmpty()));
    }

    /** How far it has come; empty for a review that was declined or cancelled. */
    private String step(ReviewState state) {
        return number(state) == 0
                ? ""
                : getString("step")
                        .replace("{0}", String.valueOf(number(state)))
                        .replace("{1}", String.valueOf(ReviewStep.count()));
    }

    private static int number(ReviewState state) {
        boolean closed = state == ReviewState.CLOSED;
        return state.step() != null ? state.step().number() : closed ? ReviewStep.count() : 0;
    }

    @Override
    protected IModel<String> title() {
        return Model.of(getString("title"));
    }
}
