package se.healthycities.portal.care;

import java.io.Serializable;
import java.time.Instant;
import se.healthycities.portal.discussion.PostState;

/** A marked post that waits until somebody has looked. @param markedBy with the organisation */
public record OpenMarkRow(
        Long id,
        Long post,
        Integer number,
        Long discussion,
        String title,
        String html,
        PostState state,
        String author,
        String markedBy,
        Instant markedAt)
        implements Serializable {}
