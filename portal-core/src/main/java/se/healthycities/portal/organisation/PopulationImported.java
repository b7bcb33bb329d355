package se.healthycities.portal.organisation;

import se.healthycities.portal.spi.Fact;

/** Population figures were added or corrected; the subject is the year that was counted. */
public record PopulationImported(long subject) implements Fact {}
