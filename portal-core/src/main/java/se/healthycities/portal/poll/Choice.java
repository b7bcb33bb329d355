package se.healthycities.portal.poll;

/** What somebody says about a time. */
public enum Choice {
    YES,
    IF_NEEDED,
    NO
}
