package se.healthycities.portal.incoming;

import java.io.Serializable;
import java.time.Instant;

/**
 * When the mailbox was read last.
 *
 * @param at null when it never was
 * @param fault why it could not be read then, or null
 */
public record LastPoll(Instant at, String fault) implements Serializable {}
