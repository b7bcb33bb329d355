package se.healthycities.portal.mention;

import java.io.Serializable;

/** Somebody whom a post reaches today by a mention, and the affiliation by which. */
public record Reached(Long person, Long affiliation) implements Serializable {}
