package se.healthycities.portal.person;

import java.io.Serializable;

/** A contact of an organisation. */
public record ContactRow(ContactKind kind, String name, String title, String email) implements Serializable {}
