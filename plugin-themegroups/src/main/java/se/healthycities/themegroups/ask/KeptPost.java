package se.healthycities.themegroups.ask;

import java.io.Serializable;
import java.time.Instant;

/** A reply in a group's discussion that may be kept. */
public record KeptPost(
        Long id,
        String text,
        String html,
        Long author,
        String writer,
        Instant writtenAt,
        Integer number,
        Long discussion,
        String title,
        String path,
        Long kept)
        implements Serializable {}
