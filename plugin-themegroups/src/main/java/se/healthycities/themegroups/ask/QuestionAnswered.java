package se.healthycities.themegroups.ask;

import se.healthycities.portal.spi.Fact;

/** Somebody who was asked has answered; the subject is the question's id. */
public record QuestionAnswered(long subject, Long actor) implements Fact {}
