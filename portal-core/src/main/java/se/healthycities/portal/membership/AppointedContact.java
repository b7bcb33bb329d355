package se.healthycities.portal.membership;

import java.io.Serializable;
import java.time.LocalDate;
import se.healthycities.portal.person.ContactKind;

/** A contact of a member, of today or of another day. */
public record AppointedContact(
        Long id, ContactKind kind, String name, String title, String email, LocalDate from, LocalDate to)
        implements Serializable {}
