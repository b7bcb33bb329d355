package se.healthycities.reports.place;

import java.time.Instant;

/** An assessment as it can be found. */
record FoundPlace(Long id, Long space, String place, String version, Instant setUpAt) {}
