package se.healthycities.themegroups.meeting.web;

import jakarta.inject.Inject;
import java.util.Optional;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.calendar.OccasionRow;
import se.healthycities.portal.meeting.MeetingDetails;
import se.healthycities.portal.meeting.MeetingReads;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;

/** The next meeting that was prepared: when it is, whether its papers are locked, and all of them in one PDF. */
class NextMeetingPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private MeetingReads meetings;

    @Inject
    private Gate gate;

    @Inject
    private Today today;

    private final Standing standing;
    private final OccasionRow next;

    /** @param next the next occasion of the group, or null */
    NextMeetingPanel(String id, Standing standing, OccasionRow next) {
        super(id);
        this.standing = standing;
        this.next = next;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean reads = next != null
                && standing.has("meetings")
                && gate.permits(standing.scene().in("meetings"), Access.READ);
        Optional<MeetingDetails> prepared = reads ? meetings.ofOccasion(next.id()) : Optional.empty();
        setVisible(prepared.isPresent());
        prepared.ifPresent(this::show);
    }

    private void show(MeetingDetails meeting) {
        String day = Dates.day(meeting.firstDay(), today.date(), getLocale());
        String time = meeting.startTime() == null ? "" : " " + Dates.time(meeting.startTime(), getLocale());
        add(new TextHref("open", meeting.address(), meeting.title()));
        add(new Label("when", day + time));
        add(new Label("papers", getString(meeting.locked() ? "nextMeetingPanel.locked" : "nextMeetingPanel.open")));
        add(new Href("pdf", meeting.address() + ".pdf"));
    }
}
