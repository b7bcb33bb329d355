package se.healthycities.portal.mention;

import java.io.Serializable;

/** Somebody who can be mentioned: a person with title and organisation, or an organisation with its address. */
public record NamedRow(Long id, String name, String more) implements Serializable {}
