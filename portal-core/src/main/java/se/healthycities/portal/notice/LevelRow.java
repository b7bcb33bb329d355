package se.healthycities.portal.notice;

import java.io.Serializable;

/** A person's own choice. @param space null for every space @param kind null for every kind */
public record LevelRow(Long space, String kind, Level level) implements Serializable {}
