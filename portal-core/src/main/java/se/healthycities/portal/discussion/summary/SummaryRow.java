package se.healthycities.portal.discussion.summary;

import java.io.Serializable;
import java.time.Instant;

/** A summary with whoever wrote it, as at the time of writing; {@code number} is what a change has to be made from. */
public record SummaryRow(
        Integer number, String text, String person, String title, String organisation, Instant writtenAt)
        implements Serializable {}
