package se.healthycities.portal.meeting.web;

import jakarta.inject.Inject;
import java.util.Optional;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.calendar.OccasionDetails;
import se.healthycities.portal.meeting.MeetingAddresses;
import se.healthycities.portal.meeting.MeetingDetails;
import se.healthycities.portal.meeting.MeetingReads;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Href;

/** On the page of an occasion: the way to its agenda and minutes, for those who read its space. */
class MeetingLinkPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private MeetingReads meetings;

    @Inject
    private Gate gate;

    @Inject
    private Today today;

    private final OccasionDetails occasion;

    MeetingLinkPanel(String id, OccasionDetails occasion) {
        super(id);
        this.occasion = occasion;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean inSpace = occasion.spacePath() != null;
        Scene scene = occasion.scene().in("meetings");
        boolean reads = inSpace && gate.permits(scene, Access.READ);
        Optional<MeetingDetails> meeting = reads ? meetings.ofOccasion(occasion.id()) : Optional.empty();
        boolean leads = reads && gate.permits(scene, Access.CONVENE);
        String stage = meeting.map(found -> "meetingLinkPanel." + found.stage(today.now()))
                .orElse("meetingLinkPanel.none");
        add(new Label("state", getString(stage)));
        String address = inSpace ? MeetingAddresses.meeting(occasion.spacePath(), occasion.key()) : "";
        add(new Href("open", address).setVisible(meeting.isPresent()));
        add(new Href("prepare", address).setVisible(meeting.isEmpty()));
        setVisible(meeting.isPresent() || leads);
    }
}
