package se.healthycities.portal.file;

import java.io.Serializable;
import java.time.Instant;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;

/** What is needed to send a file to somebody who may read it; {@code scan} is null when no scanner has seen it. */
public record Download(
        String owner,
        String path,
        String name,
        String sha256,
        Long bytes,
        String mediaType,
        Instant uploadedAt,
        ScanState scan)
        implements Serializable {
    public Scene scene() {
        return Scene.space(new PluginId(owner), path);
    }
}
