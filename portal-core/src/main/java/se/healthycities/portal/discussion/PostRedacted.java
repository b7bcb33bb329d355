package se.healthycities.portal.discussion;

import se.healthycities.portal.spi.Fact;

/** A post was hidden by those who lead the space or run the network; the subject is the post's id. */
public record PostRedacted(long subject, Long space, Long actor) implements Fact {}
