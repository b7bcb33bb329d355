package se.healthycities.reports.place;

/** How many of a group gave a theme this score; the group is null for what a group agreed on as a whole. */
record Tally(Integer theme, RespondentGroup group, Integer score, Long answers) {}
