package se.healthycities.portal.search;

import java.time.Instant;
import se.healthycities.portal.person.Capacity;

/** A discussion as the index needs it. */
record FoundTalk(
        Long id,
        String title,
        Instant lastPostAt,
        Long author,
        Long organisation,
        Capacity capacity,
        Long space,
        String path,
        String summary) {}
