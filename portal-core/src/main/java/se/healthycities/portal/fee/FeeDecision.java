package se.healthycities.portal.fee;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the annual meeting decided about a year's fees.
 *
 * @param minute where the minutes say it, such as {@code § 9}
 * @param dueOn the last day to pay
 */
public record FeeDecision(LocalDate decidedOn, String minute, LocalDate dueOn) implements Serializable {}
