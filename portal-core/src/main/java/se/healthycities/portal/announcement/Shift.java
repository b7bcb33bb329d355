package se.healthycities.portal.announcement;

/** What is different in a list of recipients since it was shown before. */
public enum Shift {
    NEW,
    GONE
}
