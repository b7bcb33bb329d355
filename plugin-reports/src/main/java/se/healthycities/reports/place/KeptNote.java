package se.healthycities.reports.place;

import java.util.UUID;

/** A text as it leaves the portal, on the sheet of a random word. */
record KeptNote(UUID key, UUID sheet, Long theme, NoteKind kind, String text, Showing showing) {}
