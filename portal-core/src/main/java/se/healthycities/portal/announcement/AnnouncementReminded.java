package se.healthycities.portal.announcement;

import se.healthycities.portal.spi.Fact;

/** Those who had not said that they read an announcement were reminded; the subject is its id. */
public record AnnouncementReminded(long subject, Long space, Long actor) implements Fact {}
