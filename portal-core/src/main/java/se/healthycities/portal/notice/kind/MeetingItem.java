package se.healthycities.portal.notice.kind;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import se.healthycities.portal.meeting.MeetingAddresses;
import se.healthycities.portal.spi.DigestItem;
import se.healthycities.portal.spi.Texts;

/** A meeting as its reader may know of it today. @param readyAt null while its minutes are not ready */
record MeetingItem(
        Long meeting,
        String key,
        String title,
        LocalDate firstDay,
        LocalTime startTime,
        Instant lockedAt,
        Instant readyAt,
        Instant signedAt,
        String path,
        String space,
        String spaceEnglish) {
    DigestItem item(Locale language) {
        String when = Days.moment(firstDay, startTime, language);
        return new DigestItem(meeting, title, MeetingAddresses.meeting(path, key))
                .about(Texts.get(CoreDigest.class, state(), language, when))
                .in("en".equals(language.getLanguage()) && spaceEnglish != null ? spaceEnglish : space)
                .within("meeting " + meeting);
    }

    private String state() {
        if (signedAt != null) {
            return "meeting.signed";
        }
        return readyAt != null ? "meeting.ready" : lockedAt != null ? "meeting.locked" : "meeting.prepared";
    }
}
