package se.healthycities.portal.incoming;

/** Whoever answers by mail, as the portal knows the person today. */
record Answerer(Long id, String name, String email, String language) {}
