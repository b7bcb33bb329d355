package se.healthycities.reports.place;

import java.io.Serializable;
import java.util.UUID;

/** What somebody wrote about a theme, as pages show it. */
public record NoteRow(UUID key, Integer theme, NoteKind kind, String text, Showing showing) implements Serializable {}
