package se.healthycities.reports.review.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.Component;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.web.layout.SpaceHomePage;
import se.healthycities.reports.review.ReviewReads;
import se.healthycities.reports.review.ReviewRow;

/** The team's own room, where it weighs what it has seen; for host and network alike it does not exist. */
public class TeamRoomPage extends SpaceHomePage {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReviewReads reads;

    private ReviewRow review;

    public TeamRoomPage(PageParameters parameters) {
        super(parameters);
    }

    private ReviewRow review() {
        if (review == null) {
            review = reads.ofSpace(standing().space()).orElseThrow();
        }
        return review;
    }

    @Override
    protected List<Crumb> trail() {
        List<Crumb> trail = new ArrayList<>(super.trail());
        trail.add(new Crumb(review().title(), Addresses.space(review().path())));
        return trail;
    }

    @Override
    protected String lead() {
        return getString("lead");
    }

    @Override
    protected String icon() {
        return "bi-shield-lock";
    }

    @Override
    protected Component aside(String id) {
        return new ReviewAside(id, review());
    }
}
