package se.healthycities.portal.announcement;

/** Whether an announcement reaches somebody by mail; the page is there for all of them. */
public enum Reach {
    MAIL,
    /** Does not want letters of this kind. */
    MUTED,
    /** The address gives letters back. */
    BOUNCING,
    /** There is no address that a letter could go to. */
    NO_ADDRESS
}
