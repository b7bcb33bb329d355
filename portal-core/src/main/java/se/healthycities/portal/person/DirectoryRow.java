package se.healthycities.portal.person;

import java.io.Serializable;

/** A person in the directory; {@code askMeAbout} is null when nothing was written. */
public record DirectoryRow(Long id, String name, String familyName, String askMeAbout) implements Serializable {}
