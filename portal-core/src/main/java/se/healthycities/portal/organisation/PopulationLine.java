package se.healthycities.portal.organisation;

import java.io.Serializable;

/**
 * A line of the yearly table beside what the register says.
 *
 * @param line its number in the table, the heading is 1
 * @param code as it was written
 * @param name of the organisation, null when no code fits
 * @param before the figure that is in force on the day, null when there is none
 * @param inhabitants null when the line has no number
 */
public record PopulationLine(
        long line, String code, String name, Integer before, Integer inhabitants, PopulationOutcome outcome)
        implements Serializable {}
