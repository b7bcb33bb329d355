package se.healthycities.portal.file.upload;

import java.io.Serializable;
import java.util.UUID;

/** How far an upload has come. */
public record Progress(UUID id, String name, Long bytes, Long modified, Long received) implements Serializable {
    public boolean allHere() {
        return received.equals(bytes);
    }
}
