package se.healthycities.portal.account;

import java.io.Serializable;

/** An organisation whose people the visitor may add and end. */
public record OwnedOrganisation(Long id, String name, String address) implements Serializable {}
