package se.healthycities.portal.mention;

import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;

/** A post that mentions the reader, with its first words. */
public record MentionRow(
        Long post,
        Instant writtenAt,
        String words,
        String person,
        String organisation,
        String discussion,
        String spaceName,
        String spaceNameEnglish,
        Boolean unread)
        implements Serializable {
    public String space(Locale locale) {
        return "en".equals(locale.getLanguage()) && spaceNameEnglish != null ? spaceNameEnglish : spaceName;
    }
}
