package se.healthycities.portal.reminder;

import java.time.Instant;
import java.util.Locale;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;

/**
 * An open question that closes soon, with the space that is asked.
 *
 * @param letters false when nobody is to get a letter of its own about it
 */
public record ClosingQuestion(
        QuestionKind kind,
        long id,
        String title,
        Instant askedAt,
        Instant closesAt,
        boolean letters,
        String owner,
        String path,
        long space,
        String spaceName,
        String spaceNameEnglish) {
    Scene scene() {
        return Scene.space(new PluginId(owner), path);
    }

    String spaceName(Locale language) {
        return "en".equals(language.getLanguage()) && spaceNameEnglish != null ? spaceNameEnglish : spaceName;
    }
}
