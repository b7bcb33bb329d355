package se.healthycities.portal.announcement;

/** Whether an announcement asks for "read and understood", and from whom (G8). */
public enum Proof {
    NONE,
    /** One person answers for each organisation: its contact, or anybody where no contact is among the readers. */
    ORGANISATION,
    /** Everybody answers. */
    PERSON
}
