package se.healthycities.portal.mail;

import java.io.Serializable;
import java.time.Instant;

/**
 * A person whose mails come back.
 *
 * @param code what the receiving server said, in numbers: {@code 5.1.1}
 */
public record BouncingRow(
        Long person, String name, String language, String address, String code, Integer bounces, Instant since)
        implements Serializable {}
