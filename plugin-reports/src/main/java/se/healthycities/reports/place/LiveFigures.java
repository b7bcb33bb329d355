package se.healthycities.reports.place;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A theme on the shared screen while the room still answers.
 *
 * @param mean by halves, or null while too few have answered
 * @param spread null with it
 */
public record LiveFigures(ThemeRow theme, BigDecimal mean, Spread spread) implements Serializable {}
