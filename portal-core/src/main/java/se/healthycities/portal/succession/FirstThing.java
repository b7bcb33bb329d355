package se.healthycities.portal.succession;

import java.io.Serializable;
import java.time.LocalDate;

/** One of the ten things of a successor's first days. {@code day} is null for a discussion. */
public record FirstThing(Kind kind, String what, String address, String where, LocalDate day) implements Serializable {
    /** What it is. */
    public enum Kind {
        TASK,
        DISCUSSION,
        MEETING
    }
}
