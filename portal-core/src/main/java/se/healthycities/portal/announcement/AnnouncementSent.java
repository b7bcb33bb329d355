package se.healthycities.portal.announcement;

import se.healthycities.portal.spi.Fact;

/** An announcement was sent; the subject is its id. Drafts tell nothing. */
public record AnnouncementSent(long subject, Long space, Long actor) implements Fact {}
