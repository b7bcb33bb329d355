package se.healthycities.portal.search;

import java.time.Instant;
import se.healthycities.portal.person.Capacity;

/** A post as the index needs it. */
record FoundPost(
        Long id,
        Integer number,
        String text,
        Instant writtenAt,
        Long author,
        Long organisation,
        Capacity capacity,
        Long discussion,
        String title,
        Long space,
        String path) {}
