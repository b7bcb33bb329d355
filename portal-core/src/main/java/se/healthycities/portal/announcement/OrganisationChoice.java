package se.healthycities.portal.announcement;

import java.io.Serializable;

/** An organisation for which somebody stands today. */
public record OrganisationChoice(Long id, String name) implements Serializable {}
