package se.healthycities.portal.meeting;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A task that came of an item.
 *
 * @param holder who looks after it, or null
 */
public record TaskLine(
        Long item, Long task, String what, String organisation, String holder, LocalDate dueDay, Instant doneAt)
        implements Serializable {}
