package se.healthycities.portal.search;

/** An organisation as the index needs it. */
record FoundOrganisation(Long id, String name, String address) {}
