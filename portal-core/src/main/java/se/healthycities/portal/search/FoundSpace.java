package se.healthycities.portal.search;

/** A space of the core as the index needs it. */
record FoundSpace(Long id, String path, String name, String nameEnglish) {}
