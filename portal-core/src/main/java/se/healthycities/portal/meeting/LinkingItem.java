package se.healthycities.portal.meeting;

import java.io.Serializable;
import java.time.LocalDate;

/** An item of an agenda that leads to something, with the meeting in whose programme it stands. */
public record LinkingItem(
        Long item,
        String title,
        String path,
        String spaceName,
        String spaceNameEnglish,
        String key,
        String meeting,
        LocalDate day,
        Boolean cancelled)
        implements Serializable {
    public String address() {
        return MeetingAddresses.item(path, key, item);
    }
}
