package se.healthycities.portal.ledger;

import se.healthycities.portal.spi.Fact;

/** Somebody set right what the ledger said of an affiliation, a contact, a seat or a membership. */
public record LedgerCorrected(long subject, Long actor) implements Fact {}
