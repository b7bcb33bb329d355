package se.healthycities.portal.space.life;

/** What can be done to a space on its way through life (B5). */
public enum Turn {
    /** A planned space opens on an earlier day, at the earliest today. */
    OPEN,
    /** It can be read and nobody writes there, from a day on. */
    REST,
    /** A day is its last. */
    CLOSE,
    /** It stands in the archive, from a day on. */
    ARCHIVE,
    /** Rest, closing and archive end at once. */
    WAKE
}
