package se.healthycities.portal.worklist;

import java.time.LocalDate;

/** A seat that ends soon. */
public record EndingRow(String person, String organisation, String space, String path, Long seat, LocalDate to) {}
