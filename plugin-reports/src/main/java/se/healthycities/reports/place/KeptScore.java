package se.healthycities.reports.place;

import java.util.UUID;

/** A score as it leaves the portal, on the sheet of a random word. */
record KeptScore(UUID sheet, Long theme, Integer score) {}
