package se.healthycities.portal.succession;

/** What comes to its end. */
public enum Ending {
    AFFILIATION,
    CONTACT,
    SEAT
}
