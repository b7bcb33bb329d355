package se.healthycities.portal.discussion;

import java.io.Serializable;
import java.time.Instant;
import se.healthycities.portal.person.Capacity;

/**
 * A post as it is shown: with name, title, organisation and capacity as they were when it was written.
 *
 * @param writer the author's person
 * @param marked true when readers are told that the text was changed
 * @param editor who changed it, null when that was the author
 * @param hiddenAt when its words were taken away; like {@code hiddenAs} and the reason null for a post that is shown
 */
public record PostRow(
        Long id,
        Integer number,
        Instant writtenAt,
        String html,
        String person,
        String title,
        String organisation,
        Capacity capacity,
        PostState state,
        Long writer,
        Boolean marked,
        Instant editedAt,
        String editor,
        Instant hiddenAt,
        HiddenBy hiddenAs,
        String hiddenReason)
        implements Serializable {}
