package se.healthycities.themegroups.group;

import java.io.Serializable;
import java.util.Comparator;
import se.healthycities.portal.space.SeatRole;

/**
 * A group and the reader's own place in it.
 *
 * @param role null for those without a seat
 */
public record ListedGroup(GroupRow group, SeatRole role) implements Serializable {
    /** The strategic group first, then kind by kind. */
    static final Comparator<ListedGroup> BY_KIND =
            Comparator.comparing(listed -> listed.group().kind());

    public boolean mine() {
        return role != null;
    }
}
