package se.healthycities.reports.example;

import java.io.Serializable;

/** Who holds the role of contact of an example's organisation today. */
public record ContactRow(Long person, String name, String title) implements Serializable {}
