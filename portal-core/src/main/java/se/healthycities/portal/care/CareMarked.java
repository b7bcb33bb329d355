package se.healthycities.portal.care;

import se.healthycities.portal.spi.Fact;

/** A post was marked as touching party politics; the subject is the post's id. */
public record CareMarked(long subject, Long space, Long actor) implements Fact {}
