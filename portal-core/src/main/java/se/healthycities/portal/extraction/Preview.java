package se.healthycities.portal.extraction;

import java.io.Serializable;
import se.healthycities.portal.file.ScanState;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;

/**
 * How the newest version of a file looks.
 *
 * @param state whether it is made yet
 * @param sha256 of the picture, or null when there is none
 * @param pages how many the document has, or null
 * @param scan what the virus scanner said, or null
 */
public record Preview(
        String owner, String path, String name, TextState state, String sha256, Integer pages, ScanState scan)
        implements Serializable {
    public Scene scene() {
        return Scene.space(new PluginId(owner), path);
    }

    public boolean waiting() {
        return state == null || state == TextState.WAITING;
    }
}
