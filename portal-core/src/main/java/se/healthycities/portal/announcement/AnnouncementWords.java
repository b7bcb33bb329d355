package se.healthycities.portal.announcement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import se.healthycities.portal.person.Capacity;

/**
 * What somebody has written and for whom.
 *
 * @param subject null where nothing is written in Swedish; then there are English words
 * @param link a page of the portal that it is about, from the root, or null
 * @param answerBy the last day to say that it was read, or null
 * @param required true when also those get a mail who do not want letters of this kind
 */
public record AnnouncementWords(
        String subject,
        String text,
        String subjectEnglish,
        String textEnglish,
        String link,
        Aim aim,
        Set<Capacity> capacities,
        Set<Long> organisations,
        Proof proof,
        LocalDate answerBy,
        boolean required)
        implements Serializable {}
