package se.healthycities.themegroups.international;

import java.io.Serializable;
import java.time.LocalDate;

/** A note from a meeting abroad. */
public record NoteRow(
        Long id, LocalDate metOn, String title, String text, String html, String person, String organisation)
        implements Serializable {}
