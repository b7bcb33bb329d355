package se.healthycities.portal.meeting;

import se.healthycities.portal.spi.Fact;

/** All have signed the minutes, which stand still for ever; the subject is the meeting's id. */
public record MinutesSigned(long subject, Long space, Long actor) implements Fact {}
