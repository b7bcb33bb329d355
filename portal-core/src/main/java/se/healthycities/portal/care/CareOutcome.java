package se.healthycities.portal.care;

/** What came of looking at a marked post. */
public enum CareOutcome {
    /** It may stand as it is. */
    FINE,
    /** It was hidden with a reason. */
    HIDDEN,
    /** Its author was asked to change it. */
    ASKED,
    /** Its author took it back before anybody had looked. */
    WITHDRAWN
}
