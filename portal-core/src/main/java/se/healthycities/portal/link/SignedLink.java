package se.healthycities.portal.link;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a link in a letter allows: one act on one thing by one person until a moment. It names the person and logs nobody in.
 *
 * @param purpose what it is for, such as {@code brief.hand}
 * @param subject the id of the thing
 */
public record SignedLink(String purpose, long person, long subject, Instant until) implements Serializable {}
