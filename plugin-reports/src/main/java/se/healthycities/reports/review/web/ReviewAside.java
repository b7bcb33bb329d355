package se.healthycities.reports.review.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.SeatRow;
import se.healthycities.portal.space.SpaceReads;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Avatar;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.reports.review.ReviewRow;
import se.healthycities.reports.review.ReviewStep;
import se.healthycities.reports.review.ReviewTexts;

/** Beside a review: who is the host, when the visit is, and who sits in the team in which role. */
class ReviewAside extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private SpaceReads spaces;

    @Inject
    private Today today;

    private final ReviewRow review;

    ReviewAside(String id, ReviewRow review) {
        super(id);
        this.review = review;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<SeatRow> seats = spaces.seats(review.space());
        List<String> contacts = seats.stream()
                .filter(seat -> seat.role() == SeatRole.HOST)
                .map(seat -> seat.person() + ", " + seat.title())
                .toList();
        String theme = ReviewTexts.theme(review.theme(), getLocale());
        String visit = ReviewDays.when(review, ReviewStep.VISIT, today.date(), getLocale());
        add(new TextHref("host", Addresses.organisation(review.hostAddress()), review.host()));
        add(new Label("contact", contacts.isEmpty() ? getString("vacant") : String.join("; ", contacts)));
        add(new Label("theme", theme).setVisible(theme != null));
        add(new Label("visit", visit).setVisible(!visit.isEmpty()));
        List<SeatRow> team =
                seats.stream().filter(seat -> seat.role() != SeatRole.HOST).toList();
        add(team(team).setVisible(!team.isEmpty()), new WebMarkupContainer("noTeam").setVisible(team.isEmpty()));
    }

    private WebMarkupContainer team(List<SeatRow> seats) {
        WebMarkupContainer team = new WebMarkupContainer("team");
        team.add(new ListView<>("seat", seats) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<SeatRow> item) {
                SeatRow seat = item.getModelObject();
                item.add(new Avatar("initials", seat.person()));
                item.add(new Label("person", seat.person()));
                item.add(new Label("title", seat.title() + ", " + seat.organisation()));
                item.add(new Label("role", ReviewAside.this.getString("role." + seat.role())));
            }
        });
        return team;
    }
}
