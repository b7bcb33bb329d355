package se.healthycities.crossingborders.series;

/** A series as it can be found. */
record FoundSeries(
        Long id,
        Long space,
        String path,
        String title,
        String titleEnglish,
        String theme,
        Integer year,
        String coOrganisers) {}
