package se.healthycities.portal.meeting;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import se.healthycities.portal.calendar.OccasionStatus;
import se.healthycities.portal.calendar.Precision;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.time.Today;

/**
 * A meeting, with the occasion that it belongs to and how far it has come.
 *
 * @param lockedAt when its papers were locked, or null
 * @param lockedBy who locked them, or null
 * @param discussion the id of its discussion, or null
 * @param minutes the id of the minutes that wait for signatures or are signed, or null
 * @param kept what stands over these minutes, or null while there are none
 */
public record MeetingDetails(
        Long id,
        Long occasion,
        String key,
        String title,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalTime startTime,
        LocalTime endTime,
        Instant startsAt,
        Precision precision,
        OccasionStatus status,
        String place,
        Long space,
        String spacePath,
        String owner,
        String spaceName,
        String spaceNameEnglish,
        Instant lockedAt,
        String lockedBy,
        Long discussion,
        String discussionTitle,
        Long minutes,
        Instant readyAt,
        Instant signedAt,
        String sha256,
        MinutesHeading kept)
        implements Serializable {
    static final String SELECT = "select meeting.id, occasion.id, occasion.key, occasion.title, occasion.firstDay,"
            + " occasion.lastDay, occasion.startTime, occasion.endTime, occasion.startsAt, occasion.precision,"
            + " occasion.status, occasion.place, space.id, space.path, space.owner, space.name, space.nameEnglish,"
            + " meeting.lockedAt, locker.givenName || ' ' || locker.familyName, discussion.id, discussion.title,"
            + " minutes.id, minutes.readyAt, minutes.signedAt, minutes.sha256, minutes.heading from Meeting meeting"
            + " join meeting.occasion occasion join meeting.space space left join meeting.lockedBy locking"
            + " left join locking.person locker left join meeting.discussion discussion"
            + " left join ReadyMinutes minutes on minutes.meeting = meeting and minutes.takenBackAt is null";

    /** How far it has come at a moment. */
    public MeetingStage stage(Instant now) {
        if (signedAt != null) {
            return MeetingStage.SIGNED;
        }
        if (readyAt != null) {
            return MeetingStage.READY;
        }
        if (begun(now)) {
            return MeetingStage.HELD;
        }
        return lockedAt == null ? MeetingStage.PLANNED : MeetingStage.LOCKED;
    }

    /** It goes on or is over; a cancelled one never begins. */
    public boolean begun(Instant now) {
        return !cancelled() && begun(startsAt, firstDay, lastDay, precision, now);
    }

    static boolean begun(Instant startsAt, LocalDate firstDay, LocalDate lastDay, Precision precision, Instant now) {
        if (startsAt != null) {
            return !now.isBefore(startsAt);
        }
        LocalDate today = Today.day(now);
        return precision == Precision.DAY ? !today.isBefore(firstDay) : today.isAfter(lastDay);
    }

    /** What stands over its minutes: as the occasion is now, until they are ready. */
    public MinutesHeading heading() {
        return kept == null ? occasionNow() : kept;
    }

    /** The same as the occasion has it now, whatever became of the minutes. */
    MinutesHeading occasionNow() {
        return new MinutesHeading(title, firstDay, place, spaceName, spaceNameEnglish);
    }

    public boolean cancelled() {
        return status == OccasionStatus.CANCELLED;
    }

    public boolean signed() {
        return signedAt != null;
    }

    public boolean locked() {
        return lockedAt != null;
    }

    public Scene scene() {
        return Scene.space(new PluginId(owner), spacePath);
    }

    public String address() {
        return MeetingAddresses.meeting(spacePath, key);
    }

    public String spaceName(Locale language) {
        return "en".equals(language.getLanguage()) && spaceNameEnglish != null ? spaceNameEnglish : spaceName;
    }
}
