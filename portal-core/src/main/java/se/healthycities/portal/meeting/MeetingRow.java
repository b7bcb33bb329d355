package se.healthycities.portal.meeting;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import se.healthycities.portal.calendar.OccasionStatus;
import se.healthycities.portal.calendar.Precision;

/** A meeting in a list. */
public record MeetingRow(
        Long id,
        String key,
        String title,
        LocalDate firstDay,
        LocalDate lastDay,
        Instant startsAt,
        Precision precision,
        OccasionStatus status,
        Instant lockedAt,
        Instant readyAt,
        Instant signedAt,
        Long items)
        implements Serializable {
    public MeetingStage stage(Instant now) {
        if (signedAt != null) {
            return MeetingStage.SIGNED;
        }
        if (readyAt != null) {
            return MeetingStage.READY;
        }
        boolean begun =
                status != OccasionStatus.CANCELLED && MeetingDetails.begun(startsAt, firstDay, lastDay, precision, now);
        return begun ? MeetingStage.HELD : lockedAt == null ? MeetingStage.PLANNED : MeetingStage.LOCKED;
    }
}
