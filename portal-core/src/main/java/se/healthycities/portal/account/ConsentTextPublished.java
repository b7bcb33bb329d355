package se.healthycities.portal.account;

import se.healthycities.portal.spi.Fact;

/** A new version of a text was published; the subject is the text's id. */
public record ConsentTextPublished(long subject, Long actor) implements Fact {}
