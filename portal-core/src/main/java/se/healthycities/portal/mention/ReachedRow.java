package se.healthycities.portal.mention;

/**
 * Somebody whom a mention could reach.
 *
 * @param organisation through which, null for one who is meant in person or with the whole space
 * @param rank 1 for an administrative contact, 2 for another one, 0 otherwise
 */
record ReachedRow(Long organisation, Long person, Long affiliation, Integer rank) {}
