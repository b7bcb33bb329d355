package se.healthycities.themegroups.group;

import se.healthycities.portal.spi.Fact;

/** What a group has taken on, or what came of it, was put in other words; the subject is the group's id. */
public record CharterChanged(long subject, Long space, Long actor) implements Fact {}
