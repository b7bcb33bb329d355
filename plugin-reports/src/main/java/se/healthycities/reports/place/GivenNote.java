package se.healthycities.reports.place;

/** What stands on a sheet about a theme so far. */
record GivenNote(Integer theme, NoteKind kind, String text) {}
