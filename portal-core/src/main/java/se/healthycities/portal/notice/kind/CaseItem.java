package se.healthycities.portal.notice.kind;

/** An organisation's way to membership, as its contact may know of it. */
record CaseItem(Long found, String organisation, String address) {}
