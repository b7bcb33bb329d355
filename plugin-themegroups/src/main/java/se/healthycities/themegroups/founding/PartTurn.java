package se.healthycities.themegroups.founding;

/** A part of a space that its convenor has switched. */
record PartTurn(String part, Boolean used) {}
