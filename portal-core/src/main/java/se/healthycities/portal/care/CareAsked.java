package se.healthycities.portal.care;

import se.healthycities.portal.spi.Fact;

/** The author of a marked post is asked to change it; the subject is the post's id. */
public record CareAsked(long subject, Long space, Long actor) implements Fact {}
