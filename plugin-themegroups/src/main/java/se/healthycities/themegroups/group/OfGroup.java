package se.healthycities.themegroups.group;

/** A row about something that belongs to a group. */
public interface OfGroup {
    /** The id of the group's space. */
    Long space();
}
