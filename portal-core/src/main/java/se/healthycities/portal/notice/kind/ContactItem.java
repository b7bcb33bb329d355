package se.healthycities.portal.notice.kind;

import java.time.LocalDate;
import se.healthycities.portal.person.ContactKind;

/** One's own role as a contact of an organisation. */
record ContactItem(Long role, ContactKind kind, LocalDate from, LocalDate to, String organisation) {}
