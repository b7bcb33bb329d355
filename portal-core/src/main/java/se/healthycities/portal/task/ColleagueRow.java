package se.healthycities.portal.task;

import java.io.Serializable;

/** Somebody of one's own organisation to whom a task can be handed. */
public record ColleagueRow(Long organisation, Long affiliation, String name, String title) implements Serializable {}
