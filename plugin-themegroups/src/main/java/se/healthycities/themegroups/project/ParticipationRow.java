package se.healthycities.themegroups.project;

import java.time.Instant;
import se.healthycities.themegroups.group.VersionedRow;

/**
 * A member's part in a project.
 *
 * @param contact the affiliation that answers for it, or null
 * @param contactName null without one, as is the title
 * @param html what was told so far, as it is shown; empty for nothing
 */
public record ParticipationRow(
        Long id,
        Long project,
        String projectName,
        String path,
        Long organisation,
        String organisationName,
        String address,
        ParticipationStatus status,
        Long contact,
        String contactName,
        String contactTitle,
        String experiences,
        String html,
        Integer version,
        Instant changedAt)
        implements VersionedRow {}
