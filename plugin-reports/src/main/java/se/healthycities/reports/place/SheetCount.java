package se.healthycities.reports.place;

import java.io.Serializable;

/** How many have begun, how many of them have sent, and how many of those are part of the figures that are shown. */
public record SheetCount(Long begun, Long sent, Long counted) implements Serializable {}
