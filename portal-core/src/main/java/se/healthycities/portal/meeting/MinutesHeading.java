package se.healthycities.portal.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What stands over minutes (D7), kept with them as it was when they became ready: an occasion that is renamed or moved
 * afterwards changes nothing of what people have signed.
 *
 * @param place null when the occasion had none
 * @param spaceNameEnglish null when the space had none
 */
@Embeddable
public record MinutesHeading(
        @Column(nullable = false) String title,
        @Column(nullable = false) LocalDate heldOn,
        String place,
        @Column(nullable = false) String spaceName,
        String spaceNameEnglish)
        implements Serializable {
    public String spaceName(Locale language) {
        return "en".equals(language.getLanguage()) && spaceNameEnglish != null ? spaceNameEnglish : spaceName;
    }
}
