package se.healthycities.portal.mail;

import se.healthycities.portal.spi.Fact;

/** Mails reach a person again, as the person or the coordinator says; the subject is the person's id. */
public record AddressWorks(long subject, Long actor) implements Fact {}
