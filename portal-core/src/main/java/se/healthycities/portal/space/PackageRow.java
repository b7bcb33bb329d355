package se.healthycities.portal.space;

import java.io.Serializable;

/** A line of a package, for the page of the administrators. */
public record PackageRow(String owner, String part, PartChoice choice) implements Serializable {}
