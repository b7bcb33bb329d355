package se.healthycities.portal.discussion.moving;

import java.io.Serializable;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;

/** Where a post is today. */
public record PostPlace(Integer number, Long discussion, String title, String owner, String path)
        implements Serializable {
    /** What one must be able to read before a word of it is told. */
    public Scene scene() {
        return Scene.space(new PluginId(owner), path).in("discussions");
    }

    public String address() {
        return Addresses.post(path, discussion, title, number);
    }
}
