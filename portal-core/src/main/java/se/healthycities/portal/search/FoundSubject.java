package se.healthycities.portal.search;

/** What a person can be asked about. */
record FoundSubject(Long person, String key, String name, String nameEnglish) {}
