package se.healthycities.themegroups.project;

import java.io.Serializable;

/**
 * A line of the overview: a project and a member's part in it.
 *
 * @param part null for a project in which nobody takes part yet
 */
public record OverviewRow(ProjectRow project, ParticipationRow part) implements Serializable {
    public boolean is(ParticipationStatus status) {
        return part != null && part.status() == status;
    }
}
