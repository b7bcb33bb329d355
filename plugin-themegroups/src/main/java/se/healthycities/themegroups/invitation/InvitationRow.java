package se.healthycities.themegroups.invitation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import se.healthycities.portal.space.Joining;

/**
 * An invitation, as those who sent it and the one who got it see it.
 *
 * @param closedOn the last day of the group, or null
 * @param valid whether the affiliation holds today
 * @param seated whether the person sits in the group today
 */
public record InvitationRow(
        Long id,
        Long space,
        String path,
        String owner,
        String spaceName,
        String spaceNameEnglish,
        Joining joining,
        LocalDate closedOn,
        Long person,
        String name,
        String organisation,
        String profession,
        Instant sentAt,
        InvitationAnswer answer,
        Instant answeredAt,
        Boolean valid,
        Boolean seated)
        implements Serializable {
    public String spaceName(Locale language) {
        return "en".equals(language.getLanguage()) && spaceNameEnglish != null ? spaceNameEnglish : spaceName;
    }

    /** Whether a yes is a seat at once; otherwise it asks for one. */
    public boolean seatAtOnce() {
        return joining == Joining.OPEN || joining == Joining.INVITED;
    }
}
