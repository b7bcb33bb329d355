package se.healthycities.portal.succession;

import java.io.Serializable;
import java.time.LocalDate;

/** A meeting of a space that was taken over. */
public record ComingRow(Long id, String title, String path, String space, LocalDate day) implements Serializable {}
