package se.healthycities.portal.account;

import se.healthycities.portal.spi.Fact;

/** An organisation has a new contact; the subject is the id of the contact's affiliation. */
public record ContactAppointed(long subject, Long actor) implements Fact {}
