package se.healthycities.portal.meeting.output.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import se.healthycities.portal.calendar.OccasionDetails;
import se.healthycities.portal.calendar.OccasionDoor;
import se.healthycities.portal.meeting.MeetingDetails;
import se.healthycities.portal.meeting.MeetingReads;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.request.SceneOfRequest;

/** The meeting that the address of a file names; it has to live in the space of the address. */
@ApplicationScoped
public class MeetingOfAddress {
    private final OccasionDoor door;
    private final MeetingReads meetings;

    @Inject
    public MeetingOfAddress(OccasionDoor door, MeetingReads meetings) {
        this.door = door;
        this.meetings = meetings;
    }

    MeetingDetails prepared(Map<String, String> place) {
        Scene scene = SceneOfRequest.get();
        OccasionDetails occasion = door.open(place.getOrDefault("occasion", ""));
        if (!Objects.equals(occasion.spacePath(), scene.space())) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        return meetings.ofOccasion(occasion.id()).orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
    }
}
