package se.healthycities.portal.transfer.archive;

import se.healthycities.portal.person.ContactKind;

/** Who is the contact of an organisation, in an archive's readable pages. */
public record ContactLine(Long organisation, ContactKind kind, String name, String title, String email) {}
