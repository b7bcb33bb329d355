package se.healthycities.portal.account;

import java.io.Serializable;
import java.time.Instant;

/** One of a person's passkeys, as the person sees it. */
public record PasskeyRow(Long id, String name, Instant madeAt, Instant usedAt) implements Serializable {}
