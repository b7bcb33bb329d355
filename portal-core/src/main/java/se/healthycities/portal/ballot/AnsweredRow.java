package se.healthycities.portal.ballot;

/** Somebody has answered, for an organisation. */
record AnsweredRow(Long person, Long organisation) {}
