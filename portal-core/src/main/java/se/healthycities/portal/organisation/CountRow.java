package se.healthycities.portal.organisation;

import java.io.Serializable;
import java.time.LocalDate;

/** How many organisations have a population figure of this day from this source. */
public record CountRow(LocalDate countedOn, String source, Long organisations) implements Serializable {}
