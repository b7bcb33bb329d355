package se.healthycities.portal.meeting.output;

import java.io.Serializable;
import java.time.LocalDate;
import se.healthycities.portal.meeting.MeetingAddresses;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;

/** A meeting that was held and of which nobody has written down anything. */
public record SummaryOwed(
        Long occasion, String key, String title, LocalDate lastDay, Long space, String path, String owner)
        implements Serializable {
    Scene scene() {
        return Scene.space(new PluginId(owner), path);
    }

    String address() {
        return MeetingAddresses.meeting(path, key);
    }
}
