package se.healthycities.portal.announcement;

import java.io.Serializable;
import java.time.Instant;

/** Who said that it was read, for which organisation, and when. */
public record ReceiptRow(
        Long organisation, Long person, String name, String title, Boolean whole, Boolean byLink, Instant confirmedAt)
        implements Serializable {}
