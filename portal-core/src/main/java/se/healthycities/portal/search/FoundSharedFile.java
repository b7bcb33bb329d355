package se.healthycities.portal.search;

import java.time.Instant;
import se.healthycities.portal.person.Capacity;

/** A file with its newest version as the index needs it. */
record FoundSharedFile(
        Long id,
        String name,
        Instant changedAt,
        Long author,
        Long organisation,
        Capacity capacity,
        Long space,
        String text) {}
