package se.healthycities.portal.meeting;

/** Somebody who signs minutes, and how a letter reaches them. */
record SignerRow(Long affiliation, Long person, String name, String email, String language) {}
