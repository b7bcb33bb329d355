package se.healthycities.themegroups.project;

import java.io.Serializable;

/**
 * A line of the overview: a project and a member's part in it.
 *
 * @param part null for a project in which nobody takes part yet
 */
public record OverviewRow(ProjectRow project, ParticipationRow part) implements Serializable {
    /** Whether a member takes part and has come as far; a project without members is nowhere. */
    public boolean is(ParticipationStatus status) {
        return part != null && part.status() == status;
    }
}
