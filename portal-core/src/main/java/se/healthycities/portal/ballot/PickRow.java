package se.healthycities.portal.ballot;

/** An option that an answer chose. */
record PickRow(Long answer, Long option) {}
