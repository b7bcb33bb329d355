package se.healthycities.portal.announcement;

import se.healthycities.portal.spi.Fact;

/** Somebody said that an announcement was read and understood; the subject is its id. */
public record AnnouncementConfirmed(long subject, Long space, Long actor) implements Fact {}
