package se.healthycities.portal.draft;

import java.io.Serializable;
import java.time.Instant;

/** One's own draft; {@code title} is "" where none is written. */
public record DraftRow(String place, String address, String title, String text, Instant savedAt)
        implements Serializable {}
