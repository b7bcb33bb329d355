package se.healthycities.portal.registration;

import java.io.Serializable;

/** An answer of a registration. */
public record AnswerRow(Long registration, Long field, String value) implements Serializable {}
