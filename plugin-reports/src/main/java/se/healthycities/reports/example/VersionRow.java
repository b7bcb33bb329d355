package se.healthycities.reports.example;

import java.io.Serializable;
import java.time.Instant;

/** How an example read until it was changed. */
public record VersionRow(
        Integer number,
        String title,
        String problem,
        String done,
        String effect,
        String cost,
        String failed,
        String writer,
        Instant at)
        implements Serializable {}
