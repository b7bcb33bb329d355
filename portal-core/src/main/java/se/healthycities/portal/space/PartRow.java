package se.healthycities.portal.space;

import java.io.Serializable;

/** A part of a space as its convenor sees it: what the package permits, and whether it is on. */
public record PartRow(String part, PartChoice choice, Boolean on) implements Serializable {}
