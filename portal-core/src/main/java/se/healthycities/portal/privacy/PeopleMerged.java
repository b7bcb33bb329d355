package se.healthycities.portal.privacy;

import se.healthycities.portal.spi.Fact;

/** Two rows were one person; the subject is the id of the one that was kept. */
public record PeopleMerged(long subject, Long actor) implements Fact {}
