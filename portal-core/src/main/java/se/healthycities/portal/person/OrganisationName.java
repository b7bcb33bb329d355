package se.healthycities.portal.person;

import java.io.Serializable;

/** An organisation that somebody stands for, to choose from. */
public record OrganisationName(String name, String address) implements Serializable {}
