package se.healthycities.portal.announcement;

/** Somebody who is meant today, by one affiliation; who is meant by several comes several times. Never shown. */
record Addressee(Long affiliation, Long person, String email, String ground) {}
