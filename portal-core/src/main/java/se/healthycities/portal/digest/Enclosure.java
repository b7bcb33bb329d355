package se.healthycities.portal.digest;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.healthycities.portal.mail.LetterLine;

/**
 * Something that comes with the digest, so that people get one mail and not two: the brief is one. A bean, found by its
 * type; it is asked once for each person and digest time, within the transaction that writes the mail.
 */
public interface Enclosure {
    /**
     * What stands before everything else in the mail, under its own headings.
     *
     * @param at the digest time in Stockholm; it comes every day at the hour that the person has chosen
     * @return empty when there is nothing for this person at this time
     */
    Optional<List<LetterLine>> enclose(long person, Locale language, ZonedDateTime at);
}
