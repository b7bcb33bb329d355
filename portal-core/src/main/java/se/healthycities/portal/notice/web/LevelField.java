package se.healthycities.portal.notice.web;

import java.io.Serializable;
import se.healthycities.portal.notice.Level;

/** A choice on the page. @param space null for every space @param kind null for every kind @param level null for none */
record LevelField(Long space, String kind, String words, Level level) implements Serializable {
    /** The name that it is sent by, also unique as an id of the page. */
    String name() {
        return "level-" + (space == null ? "" : space) + "-" + (kind == null ? "" : kind);
    }
}
