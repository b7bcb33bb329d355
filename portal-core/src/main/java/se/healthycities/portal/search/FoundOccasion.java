package se.healthycities.portal.search;

import java.time.LocalDate;

/** An occasion of a space as the index needs it. */
record FoundOccasion(
        Long id, String title, String place, LocalDate firstDay, String audience, Long space, String path) {}
