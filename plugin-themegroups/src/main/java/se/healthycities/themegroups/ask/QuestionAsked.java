package se.healthycities.themegroups.ask;

import se.healthycities.portal.spi.Fact;

/** A question went to those who may know. */
public record QuestionAsked(long subject, Long actor) implements Fact {}
