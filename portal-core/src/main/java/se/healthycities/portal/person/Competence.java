package se.healthycities.portal.person;

import java.io.Serializable;
import java.util.Set;

/**
 * What a person offers the others: subjects of the network's list, own words, and a phone number (I1).
 *
 * @param subjects keys of {@link SubjectRow}
 * @param askMeAbout "" when nothing is written
 * @param phone "" when there is none
 * @param phoneVisible false for somebody who does not want the number shown
 * @param contactable false for somebody who does not want letters from colleagues through the portal
 */
public record Competence(
        Set<String> subjects, String askMeAbout, String phone, boolean phoneVisible, boolean contactable)
        implements Serializable {
    /** The most signs that the own words may have. */
    public static final int MOST_WORDS = 500;
    /** The most signs that a phone number may have. */
    public static final int MOST_PHONE = 40;

    public Competence {
        if (askMeAbout.length() > MOST_WORDS || phone.length() > MOST_PHONE) {
            throw new IllegalArgumentException("More than " + MOST_WORDS + " or " + MOST_PHONE + " signs.");
        }
    }
}
