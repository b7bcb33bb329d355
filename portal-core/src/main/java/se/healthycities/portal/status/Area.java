package se.healthycities.portal.status;

import java.io.Serializable;
import java.util.List;

/** An area of the portal with what was found there. */
public record Area(String key, List<Finding> findings) implements Serializable {
    public Level level() {
        return findings.stream().map(Finding::level).reduce(Level.WELL, Level::worse);
    }
}
