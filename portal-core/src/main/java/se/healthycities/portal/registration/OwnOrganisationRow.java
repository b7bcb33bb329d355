package se.healthycities.portal.registration;

import java.io.Serializable;

/** An organisation whose people its contact may register. */
public record OwnOrganisationRow(Long id, String name) implements Serializable {}
