package se.healthycities.themegroups.group;

import java.io.Serializable;

/** A row about something that is said anew from time to time, as a form shows it. */
public interface VersionedRow extends Serializable {
    /** The version in which it was read. */
    Integer version();
}
