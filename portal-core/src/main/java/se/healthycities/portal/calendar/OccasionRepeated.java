package se.healthycities.portal.calendar;

import se.healthycities.portal.spi.Fact;

/**
 * An occasion was published together with the first of its row, which alone is told to people; the subject is the
 * occasion's id.
 */
public record OccasionRepeated(long subject, Long space, Long actor) implements Fact {}
