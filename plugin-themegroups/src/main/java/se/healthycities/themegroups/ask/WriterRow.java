package se.healthycities.themegroups.ask;

/** Whose affiliation it is. */
record WriterRow(Long affiliation, Long person) {}
