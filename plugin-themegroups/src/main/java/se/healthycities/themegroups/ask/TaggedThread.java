package se.healthycities.themegroups.ask;

import java.io.Serializable;

/** A discussion under one of its subjects. */
public record TaggedThread(String tag, Long discussion, String title) implements Serializable {}
