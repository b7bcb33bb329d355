package se.healthycities.portal.meeting;

import java.io.Serializable;
import java.time.Instant;

/** A note beside a meeting. */
public record NoteRow(NoteKind kind, String text, Instant writtenAt, String name, String organisation)
        implements Serializable {}
