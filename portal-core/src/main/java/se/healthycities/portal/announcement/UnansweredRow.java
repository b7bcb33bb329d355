package se.healthycities.portal.announcement;

import java.time.LocalDate;
import java.util.Locale;

/** An announcement that waits for somebody's "read and understood". */
record UnansweredRow(Long id, String subject, String subjectEnglish, LocalDate answerBy) {
    String subject(Locale language) {
        return Bilingual.of(subject, subjectEnglish, language);
    }
}
