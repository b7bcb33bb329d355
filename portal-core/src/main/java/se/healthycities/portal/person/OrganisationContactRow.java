package se.healthycities.portal.person;

import java.io.Serializable;

/** A contact of one of several organisations. */
public record OrganisationContactRow(Long organisation, ContactKind kind, String name) implements Serializable {}
