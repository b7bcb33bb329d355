package se.healthycities.portal.notice;

/** Which mail tells a notice; what {@link Level} becomes for one of them. */
public enum Rhythm {
    IMMEDIATE,
    DAILY,
    WEEKLY,
    NONE
}
