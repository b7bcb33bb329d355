package se.healthycities.portal.discussion;

import se.healthycities.portal.spi.Fact;

/** A post that was taken back or hidden can be read again; the subject is the post's id. */
public record PostRestored(long subject, Long space, Long actor) implements Fact {}
