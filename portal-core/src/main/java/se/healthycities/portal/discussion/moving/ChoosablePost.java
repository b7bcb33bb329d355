package se.healthycities.portal.discussion.moving;

import java.io.Serializable;
import java.time.Instant;

/** A post that can be split off, with its first words. */
public record ChoosablePost(Long id, Integer number, String person, Instant writtenAt, String words)
        implements Serializable {}
