package se.healthycities.portal.account;

/** Where somebody agreed. */
public enum ConsentWay {
    /** At the address of an invitation. */
    INVITATION,
    /** On the page that comes after the login. */
    LOGIN,
    /** On one's own page. */
    PROFILE,
    /** Carried over from another register. */
    IMPORT
}
