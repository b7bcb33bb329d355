package se.healthycities.portal.association;

import java.io.Serializable;
import java.time.LocalDate;

/** A steering document in the register. */
public record DocumentRow(
        Long id, DocumentKind kind, String title, String issuer, String link, String note, LocalDate from, LocalDate to)
        implements Serializable {}
