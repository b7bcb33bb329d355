package se.healthycities.portal.discussion;

import java.io.Serializable;
import java.time.Instant;
import se.healthycities.portal.person.Capacity;

/** A post as it is shown: with name, title, organisation and capacity as they were when it was written. */
public record PostRow(
        Long id,
        Integer number,
        Instant writtenAt,
        String html,
        String person,
        String title,
        String organisation,
        Capacity capacity,
        PostState state)
        implements Serializable {}
