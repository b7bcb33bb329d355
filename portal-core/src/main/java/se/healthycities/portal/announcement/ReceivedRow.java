package se.healthycities.portal.announcement;

import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;

/** An announcement in the list of somebody for whom it is; without a space it is the network's. */
public record ReceivedRow(
        Long id, String subject, String subjectEnglish, String space, String spaceEnglish, Instant sentAt)
        implements Serializable {
    public String subject(Locale language) {
        return Bilingual.of(subject, subjectEnglish, language);
    }

    /** Null for the network. */
    public String space(Locale language) {
        return space == null ? null : Bilingual.of(space, spaceEnglish, language);
    }
}
