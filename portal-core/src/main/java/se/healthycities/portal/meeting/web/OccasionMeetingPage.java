package se.healthycities.portal.meeting.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.calendar.OccasionDetails;
import se.healthycities.portal.calendar.OccasionDoor;
import se.healthycities.portal.meeting.MeetingAddresses;
import se.healthycities.portal.meeting.MeetingDetails;
import se.healthycities.portal.meeting.MeetingReads;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.layout.SpacePage;

/** A page of the meeting of an occasion: it has to live in the space that the address says. */
abstract class OccasionMeetingPage extends SpacePage {
    private static final long serialVersionUID = 1L;

    @Inject
    private OccasionDoor door;

    @Inject
    private MeetingReads meetings;

    private OccasionDetails occasion;
    private MeetingDetails meeting;

    OccasionMeetingPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        occasion = door.open(getPageParameters().get("occasion").toString(""));
        if (!Objects.equals(occasion.spacePath(), scene().space())) {
            throw new Refused(Verdict.NOT_FOUND, scene());
        }
        reload();
        super.onInitialize();
    }

    /** Reads the meeting anew, after somebody else turned out to have changed it. */
    final void reload() {
        meeting = meetings.ofOccasion(occasion.id()).orElse(null);
    }

    final OccasionDetails occasion() {
        return occasion;
    }

    /** Empty while nobody has prepared anything. */
    final Optional<MeetingDetails> meeting() {
        return Optional.ofNullable(meeting);
    }

    /** For pages that make no sense before something is prepared. */
    final MeetingDetails prepared() {
        return meeting().orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene()));
    }

    final MeetingReads meetings() {
        return meetings;
    }

    final boolean writable() {
        return gate().state(scene()).writable() && !standing().closed(visitor().today());
    }

    /** Leads the space today, and something can be written there. */
    final boolean leads() {
        return may(Access.CONVENE) && writable();
    }

    final String address() {
        return MeetingAddresses.meeting(standing().path(), occasion.key());
    }

    @Override
    protected boolean showsHead() {
        return false;
    }

    @Override
    protected String tab() {
        return "meetings";
    }

    @Override
    protected IModel<String> title() {
        return Model.of(occasion.title());
    }

    @Override
    protected List<Crumb> trail() {
        String meetings = Addresses.meetings(standing().path());
        return inside() ? trailBelow(meetings, new Crumb(occasion.title(), address())) : trailBelow(meetings);
    }

    /** True for pages below that of the meeting. */
    boolean inside() {
        return true;
    }
}
