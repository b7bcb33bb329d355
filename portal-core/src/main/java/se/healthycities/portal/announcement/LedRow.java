package se.healthycities.portal.announcement;

import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;

/** An announcement in the list of those who lead; {@code sentAt} is null for a draft. */
public record LedRow(
        Long id,
        String subject,
        String subjectEnglish,
        Aim aim,
        Proof proof,
        Instant sentAt,
        Instant changedAt,
        Long recipients)
        implements Serializable {
    public String subject(Locale language) {
        return Bilingual.of(subject, subjectEnglish, language);
    }
}
