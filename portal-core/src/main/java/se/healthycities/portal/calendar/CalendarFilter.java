package se.healthycities.portal.calendar;

import java.io.Serializable;

/**
 * Which occasions of the calendar are wanted; empty words want all.
 *
 * @param space the path of a space
 * @param host the address of an organisation
 * @param mine only those that are the visitor's own, see {@link OwnOccasion}
 */
public record CalendarFilter(String kind, String space, String host, boolean mine, boolean past)
        implements Serializable {
    public boolean narrow() {
        return !kind.isEmpty() || !space.isEmpty() || !host.isEmpty() || mine;
    }
}
