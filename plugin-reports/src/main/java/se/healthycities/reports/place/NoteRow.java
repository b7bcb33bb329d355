package se.healthycities.reports.place;

import java.io.Serializable;

/** What somebody wrote about a theme, as pages show it. */
public record NoteRow(Long id, Integer theme, NoteKind kind, String text, Showing showing) implements Serializable {}
