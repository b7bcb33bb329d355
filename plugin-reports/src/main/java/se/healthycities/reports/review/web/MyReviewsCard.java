package se.healthycities.reports.review.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.reports.review.ReviewReads;
import se.healthycities.reports.review.ReviewRow;
import se.healthycities.reports.review.ReviewTexts;

/** On the dashboard: the reviews under way in which one sits, with what comes next; nothing for all others. */
public class MyReviewsCard extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReviewReads reads;

    @Inject
    private Visitors visitors;

    @Inject
    private Today today;

    public MyReviewsCard(String id) {
        super(id);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<ReviewRow> mine = reads.mine(visitors.current().person());
        LocalDate day = today.date();
        add(new ListView<>("review", mine) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<ReviewRow> item) {
                ReviewRow row = item.getModelObject();
                String next = ReviewDays.next(row, day, getLocale());
                item.add(new TextHref("title", Addresses.space(row.path()), row.title()));
                item.add(new Label("meta", next.isEmpty() ? row.host() : row.host() + " · " + next));
                item.add(new Label("state", ReviewTexts.state(row.state(), getLocale()))
                        .add(AttributeModifier.replace("class", StateColour.of(row.state()))));
            }
        });
        setVisible(!mine.isEmpty());
    }
}
