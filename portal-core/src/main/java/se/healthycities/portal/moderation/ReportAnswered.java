package se.healthycities.portal.moderation;

import se.healthycities.portal.spi.Fact;

/** A report of a post was answered; the subject is the report's id. */
public record ReportAnswered(long subject, Long space, Long actor) implements Fact {}
