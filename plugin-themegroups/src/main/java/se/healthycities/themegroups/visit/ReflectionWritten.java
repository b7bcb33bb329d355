package se.healthycities.themegroups.visit;

import se.healthycities.portal.spi.Fact;

/** Somebody wrote down what a study visit gave; the subject is the reflection's id. */
public record ReflectionWritten(long subject, Long space, Long actor) implements Fact {}
