package se.healthycities.portal.person;

import java.io.Serializable;

/** A contact of an organisation. */
public record ContactRow(ContactKind kind, Long person, String name, String title, String email)
        implements Serializable {}
