package se.healthycities.portal.notice;

import se.healthycities.portal.spi.Fact;

/** What holds in a space for those who have chosen nothing was set; the subject is the space's id. */
public record DefaultSet(long subject, Long space, Long actor) implements Fact {}
