package se.healthycities.portal.space;

import java.io.Serializable;
import java.time.Instant;

/** Somebody who waits for a seat. */
public record SeatRequestRow(Long id, String person, String title, String organisation, String message, Instant askedAt)
        implements Serializable {}
