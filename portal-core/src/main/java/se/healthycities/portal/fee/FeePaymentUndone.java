package se.healthycities.portal.fee;

import se.healthycities.portal.spi.Fact;

/** The mark that a notice is paid was taken back; the subject is the notice's id. */
public record FeePaymentUndone(long subject, Long actor) implements Fact {}
