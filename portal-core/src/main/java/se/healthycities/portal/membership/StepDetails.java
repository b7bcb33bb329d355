package se.healthycities.portal.membership;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is written with a step.
 *
 * @param lastDay of the membership, for a notice; null otherwise
 * @param minute the number of the board's minute, for its decision; null otherwise
 * @param note in free words, may be empty
 * @param nextActionOn when somebody has to do something next, or null
 * @param key of the form, so that a double click writes once
 */
public record StepDetails(
        LocalDate day, LocalDate lastDay, String minute, String note, LocalDate nextActionOn, UUID key) {}
