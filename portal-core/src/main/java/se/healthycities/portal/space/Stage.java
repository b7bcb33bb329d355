package se.healthycities.portal.space;

import java.time.LocalDate;

/** Where a space is in its life (B5). It follows from the space's dates and the day; nothing has to run for it to change. */
public enum Stage {
    /** Opens on a later day: only those who prepare it know of it. */
    PLANNED,
    ACTIVE,
    /** Can be read; nobody writes there or is reminded of it, until it is woken. */
    RESTING,
    /** Its work is done: it can be read. */
    CLOSED,
    /** As closed, and no longer among what was lately closed. */
    ARCHIVED;

    /**
     * @param opensOn the first day on which others than those who prepare it know of the space, or null
     * @param restsFrom the first day of its rest, or null
     * @param closedOn the last day on which one could write there, or null
     * @param archivedFrom the first day in the archive, or null
     */
    public static Stage of(
            LocalDate opensOn, LocalDate restsFrom, LocalDate closedOn, LocalDate archivedFrom, LocalDate day) {
        if (opensOn != null && day.isBefore(opensOn)) {
            return PLANNED;
        }
        if (closedOn != null && day.isAfter(closedOn)) {
            return archivedFrom != null && !day.isBefore(archivedFrom) ? ARCHIVED : CLOSED;
        }
        return restsFrom != null && !day.isBefore(restsFrom) ? RESTING : ACTIVE;
    }

    /** True for what is over. */
    public boolean over() {
        return this == CLOSED || this == ARCHIVED;
    }
}
