package se.healthycities.portal.registration;

import java.time.Instant;

/** An offered seat that waits for an answer. */
record OfferRow(Long id, String title, Instant until, String key) {}
