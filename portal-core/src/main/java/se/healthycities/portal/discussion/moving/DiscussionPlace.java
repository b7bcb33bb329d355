package se.healthycities.portal.discussion.moving;

import java.io.Serializable;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;

/**
 * Where a discussion is today.
 *
 * @param mergedInto the discussion that it became a part of, or null
 */
public record DiscussionPlace(
        Long id, String title, Integer posts, Boolean closed, Long mergedInto, String owner, String path)
        implements Serializable {
    public Scene scene() {
        return Scene.space(new PluginId(owner), path).in("discussions");
    }

    public String address() {
        return Addresses.discussion(path, id, title);
    }
}
