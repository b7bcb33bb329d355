package se.healthycities.themegroups.invitation;

import java.io.Serializable;

/** A title that people of the members have today, and how many. */
public record ProfessionRow(String title, Long people) implements Serializable {}
