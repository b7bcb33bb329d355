package se.healthycities.portal.welcome;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A new politician in the coordinator's list.
 *
 * @param next the letter that goes next, or null when none does
 * @param day when it goes, or null
 * @param unwilling true for somebody who has ended such letters
 */
public record WelcomeRow(Newcomer newcomer, WelcomeStep next, LocalDate day, boolean unwilling)
        implements Serializable {}
