package se.healthycities.reports.example;

import java.time.Instant;

/** An example as it can be found. */
record FoundExample(
        Long id, ExamplePlan plan, Long organisation, String name, Boolean openToAll, Instant publishedAt) {}
