package se.healthycities.reports.review;

import java.time.LocalDate;

/** A review as it can be found. */
record FoundReview(
        Long id,
        Long space,
        String path,
        String title,
        Long organisation,
        String host,
        String theme,
        LocalDate requestedOn) {}
