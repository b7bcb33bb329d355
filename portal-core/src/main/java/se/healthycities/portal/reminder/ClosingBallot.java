package se.healthycities.portal.reminder;

import java.time.Instant;
import java.util.Locale;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;

/** An open ballot that closes soon, with the space that is asked. */
record ClosingBallot(
        Long id,
        String title,
        Instant askedAt,
        Instant closesAt,
        String owner,
        String path,
        Long space,
        String spaceName,
        String spaceNameEnglish) {
    Scene scene() {
        return Scene.space(new PluginId(owner), path);
    }

    String spaceName(Locale language) {
        return "en".equals(language.getLanguage()) && spaceNameEnglish != null ? spaceNameEnglish : spaceName;
    }
}
