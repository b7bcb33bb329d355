package se.healthycities.reports.place;

/**
 * How many of a group gave a theme this score; the group is null for what a group agreed on as a whole.
 *
 * @param phones how many of them on their own phones; what was typed in from paper its typist knows
 */
record Tally(Integer theme, RespondentGroup group, Integer score, Long answers, Long phones) {}
