package se.healthycities.portal.meeting.output;

import java.io.Serializable;
import se.healthycities.portal.file.ScanState;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;

/** The content of a paper in the version that the meeting talks about. */
record PaperFile(
        Integer position,
        String name,
        String owner,
        String path,
        String sha256,
        String mediaType,
        ScanState scan,
        Boolean gone)
        implements Serializable {
    Scene scene() {
        return Scene.space(new PluginId(owner), path);
    }

    String title() {
        return position + ". " + name;
    }
}
