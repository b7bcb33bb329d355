package se.healthycities.portal.notice;

/** How soon somebody wants to hear by mail of what happens in a space or of a kind of thing (G3). */
public enum Level {
    /** Within a minute. */
    IMMEDIATE,
    /** In the digest of the day. */
    DAILY,
    /** In the digest of the week. */
    WEEKLY,
    /** Only of what names the person. */
    MENTIONS,
    /** Not by mail; the portal still shows it among the notices. */
    NONE
}
