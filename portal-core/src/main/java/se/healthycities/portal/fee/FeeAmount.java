package se.healthycities.portal.fee;

import java.io.Serializable;
import java.math.BigDecimal;

/** A fee in kronor, as counted and as rounded; only the rounded one is paid. */
public record FeeAmount(BigDecimal raw, BigDecimal amount) implements Serializable {}
