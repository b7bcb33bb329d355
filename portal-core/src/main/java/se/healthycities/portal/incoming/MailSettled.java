package se.healthycities.portal.incoming;

import se.healthycities.portal.spi.Fact;

/** The office dealt with a mail that came in; the subject is the id of its row. */
public record MailSettled(long subject, Long actor) implements Fact {}
