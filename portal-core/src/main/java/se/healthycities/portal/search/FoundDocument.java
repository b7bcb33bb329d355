package se.healthycities.portal.search;

import java.time.LocalDate;

/** A steering document as the index needs it. */
record FoundDocument(Long id, String title, String issuer, String note, LocalDate from) {}
