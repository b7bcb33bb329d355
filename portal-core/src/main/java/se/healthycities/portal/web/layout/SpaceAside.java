package se.healthycities.portal.web.layout;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.calendar.OccasionRow;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.TextHref;

/** Beside every page of a space: who leads it (but not to strangers), how many sit there, how one comes in, when it meets. */
public class SpaceAside extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private Visitors visitors;

    @Inject
    private Today today;

    private final Standing standing;
    private final OccasionRow next;

    /** @param next the next occasion of the space, or null */
    public SpaceAside(String id, Standing standing, OccasionRow next) {
        super(id);
        this.standing = standing;
        this.next = next;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new Label("name", standing.name(getLocale())));
        boolean named = visitors.current().member() || standing.role() != null;
        add(new Label("leaders", standing.leaders() == null ? getString("spaceAside.vacant") : standing.leaders())
                .setVisible(named));
        add(new TextHref("seats", Addresses.seats(standing.path()), String.valueOf(standing.seats()))
                .setVisible(named && standing.has("seats")));
        add(new Label("joining", getString("spaceAside.joining." + standing.joining())));
        WebMarkupContainer meeting = new WebMarkupContainer("meeting");
        meeting.add(new TextHref("when", Addresses.meetings(standing.path()), next == null ? "" : when(next)));
        add(meeting.setVisible(next != null && standing.has("meetings")));
        add(new Label(
                        "mine",
                        standing.role() == null
                                ? ""
                                : getString("spaceAside.mine") + " " + getString("role." + standing.role()))
                .setVisible(standing.role() != null));
    }

    private String when(OccasionRow row) {
        String day = Dates.day(row.firstDay(), today.date(), getLocale());
        return row.startTime() == null ? day : day + " " + Dates.time(row.startTime(), getLocale());
    }
}
