package se.healthycities.portal.discussion.seen;

/** Somebody with a seat, and whether the person has read a post. */
record SeatedReader(String person, String organisation, String organisationAddress, Boolean read) {}
