package se.healthycities.themegroups.project;

import java.io.Serializable;

/** Something that can be chosen on a form: a member, a person who sits in the group, a file, a focus area. */
public record ChoiceRow(Long id, String name) implements Serializable {}
