package se.healthycities.portal.incoming;

import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;

/**
 * The discussion that an answer is for, where it is today.
 *
 * @param mergedInto the discussion that it became a part of, or null
 */
record AnsweredTalk(Long id, String owner, String path, String title, Long mergedInto) {
    Scene scene() {
        return Scene.space(new PluginId(owner), path).in("discussions");
    }
}
