package se.healthycities.themegroups.ask;

import java.io.Serializable;
import java.time.Instant;

/**
 * An answer of somebody who was asked.
 *
 * @param kept its entry in the library, or null
 */
public record AnswerRow(
        Long id,
        Long person,
        String name,
        String title,
        String organisation,
        String html,
        Instant writtenAt,
        Boolean best,
        Long kept)
        implements Serializable {}
