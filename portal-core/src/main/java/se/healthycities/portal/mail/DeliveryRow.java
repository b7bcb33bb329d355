package se.healthycities.portal.mail;

import java.io.Serializable;
import java.time.Instant;

/**
 * What became of one letter of a sending.
 *
 * @param person null when the receiver is nobody the portal knows
 * @param organisation whom the person stands for today, or null
 * @param returnedAt when it came back or was complained about, or null
 */
public record DeliveryRow(
        Long person,
        String name,
        String organisation,
        String address,
        MailState state,
        Instant sentAt,
        Instant returnedAt)
        implements Serializable {}
