package se.healthycities.reports.place;

/** What a sheet says about a theme so far. */
record GivenScore(Integer theme, Integer score) {}
