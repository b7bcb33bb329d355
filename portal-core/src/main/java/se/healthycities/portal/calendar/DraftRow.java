package se.healthycities.portal.calendar;

import java.io.Serializable;
import java.time.LocalDate;

/** An occasion that is not published yet. */
public record DraftRow(Long id, String key, String title, LocalDate firstDay) implements Serializable {}
