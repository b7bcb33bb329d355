package se.healthycities.portal.meeting;

/** Somebody whom a letter about a meeting reaches. */
record Addressee(Long affiliation, Long person, String name, String email, String language) {}
