package se.healthycities.portal.search;

import java.time.Instant;
import se.healthycities.portal.person.Capacity;

/** A ballot as the index needs it; what was answered is not found. */
record FoundBallot(
        Long id,
        String title,
        String text,
        Instant madeAt,
        Long author,
        Long organisation,
        Capacity capacity,
        Long space,
        String path) {}
