package se.healthycities.portal.announcement;

/** A line of a list as it was shown last. */
record ShownRow(Long person, Reach reach, Long affiliation, String ground) {}
