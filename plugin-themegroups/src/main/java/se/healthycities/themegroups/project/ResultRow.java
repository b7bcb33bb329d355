package se.healthycities.themegroups.project;

import java.io.Serializable;
import java.time.Instant;
import se.healthycities.themegroups.group.OfGroup;

/**
 * A result of a project.
 *
 * @param file of the group, null for none or when it lies in the trash
 * @param link a page elsewhere, or null
 */
public record ResultRow(
        Long id,
        Long space,
        Long project,
        String projectName,
        String path,
        String title,
        String text,
        String html,
        Long file,
        String fileName,
        String link,
        String person,
        String organisation,
        Instant writtenAt)
        implements Serializable, OfGroup {}
