package se.healthycities.portal.registration;

import java.util.List;
import se.healthycities.portal.calendar.Mode;

/** Where somebody takes part: each has seats of its own (A2). */
public enum AttendanceMode {
    ON_SITE,
    REMOTE;

    /** Which of them an occasion of this mode offers. */
    static List<AttendanceMode> of(String occasionMode) {
        return switch (Mode.of(occasionMode)) {
            case ONSITE -> List.of(ON_SITE);
            case ONLINE, WEBCAST -> List.of(REMOTE);
            case HYBRID -> List.of(ON_SITE, REMOTE);
        };
    }
}
