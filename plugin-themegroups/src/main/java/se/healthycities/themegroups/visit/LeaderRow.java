package se.healthycities.themegroups.visit;

import java.io.Serializable;

/** Somebody in the group who can lead a visit, by the affiliation. */
public record LeaderRow(Long id, String name) implements Serializable {}
