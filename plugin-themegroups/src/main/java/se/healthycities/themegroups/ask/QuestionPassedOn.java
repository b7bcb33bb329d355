package se.healthycities.themegroups.ask;

import se.healthycities.portal.spi.Fact;

/** A question went to a group, because nobody's answer was accepted. */
public record QuestionPassedOn(long subject, Long space) implements Fact {}
