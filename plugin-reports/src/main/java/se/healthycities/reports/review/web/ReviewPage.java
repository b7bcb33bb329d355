package se.healthycities.reports.review.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.layout.SpaceHomePage;
import se.healthycities.reports.review.PeerReview;
import se.healthycities.reports.review.ReviewReads;
import se.healthycities.reports.review.ReviewRow;
import se.healthycities.reports.review.ReviewTexts;

/**
 * The home of a review, which every member may know: how far it has come and what it asks. Its discussions and files are
 * for host and team, and the way to the team's own room is shown to those alone who may know of it.
 */
public class ReviewPage extends SpaceHomePage {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReviewReads reads;

    @Inject
    private Today today;

    private ReviewRow review;

    public ReviewPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new StepLine("steps", review()));
        String next = ReviewDays.next(review(), today.date(), language());
        WebMarkupContainer now = new WebMarkupContainer("now");
        now.add(new Label("state", ReviewTexts.state(review().state(), language())));
        now.add(new Label("next", next));
        add(now);
        List<String> questions = reads.questions(review().id());
        add(questions(questions).setVisible(!questions.isEmpty()));
        add(teamRoom());
    }

    private WebMarkupContainer questions(List<String> questions) {
        WebMarkupContainer card = new WebMarkupContainer("questions");
        card.add(new ListView<>("question", questions) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<String> item) {
                item.add(new Label("text", item.getModel()));
            }
        });
        return card;
    }

    private WebMarkupContainer teamRoom() {
        String path = review().teamPath();
        WebMarkupContainer room = new WebMarkupContainer("teamRoom");
        room.add(new Href("enter", Addresses.space(path)));
        boolean mayKnow = gate().permits(Scene.space(PeerReview.PLUGIN, path), Access.KNOW);
        return (WebMarkupContainer) room.setVisible(mayKnow);
    }

    private ReviewRow review() {
        if (review == null) {
            review = reads.ofSpace(standing().space()).orElseThrow();
        }
        return review;
    }

    @Override
    protected String lead() {
        return getString("lead").replace("{0}", review().host());
    }

    @Override
    protected String icon() {
        return "bi-search-heart";
    }

    @Override
    protected Component aside(String id) {
        return new ReviewAside(id, review());
    }
}
