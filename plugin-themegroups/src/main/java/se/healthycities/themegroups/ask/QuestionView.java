package se.healthycities.themegroups.ask;

import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;

/**
 * A question as its page shows it. Who asks is for the page to leave out when the asker is hidden.
 *
 * @param asker the person who asks
 * @param home the asker's organisation
 * @param discussion the one that it became, or null
 */
public record QuestionView(
        Long id,
        String title,
        String text,
        String html,
        Long asker,
        String name,
        String role,
        String organisation,
        Long home,
        Boolean hidden,
        Long space,
        String spacePath,
        String spaceName,
        String spaceNameEnglish,
        Instant askedAt,
        Instant goesAt,
        Long discussion,
        Instant closedAt)
        implements Serializable {
    /** It is written, and nobody has been asked yet. */
    public boolean draft() {
        return askedAt == null;
    }

    /** It is asked and takes answers. */
    public boolean open() {
        return askedAt != null && closedAt == null;
    }

    public String space(Locale language) {
        return "en".equals(language.getLanguage()) && spaceNameEnglish != null ? spaceNameEnglish : spaceName;
    }
}
