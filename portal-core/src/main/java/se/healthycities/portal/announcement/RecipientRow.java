package se.healthycities.portal.announcement;

import java.io.Serializable;
import java.time.Instant;
import se.healthycities.portal.mail.MailState;

/**
 * A line of the recipients: somebody for one reason. Who is meant for several reasons has several lines, and gets one letter.
 *
 * @param change what is different since the list was shown before, or null
 * @param reach null for somebody who is gone from the list
 * @param letter null where no letter is to be written
 * @param mail null before the letter is written, and once it is kept no longer
 */
public record RecipientRow(
        Long person,
        String name,
        String title,
        Long organisation,
        String organisationName,
        String ground,
        Shift change,
        Reach reach,
        Instant openedAt,
        Instant writtenAt,
        Long letter,
        MailState mail)
        implements Serializable {
    public Delivery delivery() {
        return Delivery.of(this);
    }

    public boolean gone() {
        return change == Shift.GONE;
    }
}
