package se.healthycities.themegroups.group;

/** A group that a search has found. */
record FoundGroup(String path, String name, String aim) {}
