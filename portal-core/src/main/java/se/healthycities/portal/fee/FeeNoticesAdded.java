package se.healthycities.portal.fee;

import se.healthycities.portal.spi.Fact;

/** Members that came after the decision got their notices; the subject is the year. */
public record FeeNoticesAdded(long subject, Long actor) implements Fact {}
