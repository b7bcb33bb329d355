package se.healthycities.portal.membership;

/** Which case a member's page is. */
record CaseOfMember(Long id, Long organisation) {}
