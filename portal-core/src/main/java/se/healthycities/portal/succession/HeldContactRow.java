package se.healthycities.portal.succession;

import java.io.Serializable;
import se.healthycities.portal.person.ContactKind;

/** A contact role that somebody holds. */
public record HeldContactRow(Long id, String organisation, String address, ContactKind kind) implements Serializable {}
