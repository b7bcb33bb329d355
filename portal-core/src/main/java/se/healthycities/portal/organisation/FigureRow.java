package se.healthycities.portal.organisation;

import java.io.Serializable;
import java.time.LocalDate;

/** How many lived there on a day, and who counted. */
public record FigureRow(LocalDate countedOn, Integer inhabitants, String source) implements Serializable {}
