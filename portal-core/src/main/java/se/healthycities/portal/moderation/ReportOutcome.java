package se.healthycities.portal.moderation;

/** What became of a report. */
public enum ReportOutcome {
    /** The post stays as it is. */
    LEFT,
    /** The post was hidden. */
    REDACTED
}
