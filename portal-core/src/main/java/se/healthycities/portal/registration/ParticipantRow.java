package se.healthycities.portal.registration;

import java.io.Serializable;

/** Somebody who comes and agreed to be named. */
public record ParticipantRow(String name, String organisation) implements Serializable {}
