package se.healthycities.portal.poll;

/** Somebody who sits in the space of a poll, and how a letter reaches them. */
record Invited(Long person, String name, String email, String language) {}
