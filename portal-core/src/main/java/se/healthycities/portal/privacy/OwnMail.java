package se.healthycities.portal.privacy;

import java.io.Serializable;
import java.time.Instant;

/** A mail to the person; what it said is empty once it is sent. */
public record OwnMail(String subject, Instant at, String text) implements Serializable {}
