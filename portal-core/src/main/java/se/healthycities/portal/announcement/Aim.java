package se.healthycities.portal.announcement;

/** Whom an announcement is for (G5). The first four are the network's, the last two a space's. */
public enum Aim {
    /** Everybody of the member organisations and of the office. */
    MEMBERS,
    /** The contacts of the member organisations. */
    CONTACTS,
    /** Everybody who stands for one of the chosen organisations, partners included. */
    ORGANISATIONS,
    /** Those of the member organisations and the office who act in one of the chosen capacities. */
    CAPACITIES,
    /** Those who have a seat in the space. */
    SEATS,
    /** Everybody who reads in the space; only who runs the network writes to them all. */
    READERS;

    /** True for what is sent from a space. */
    public boolean inSpace() {
        return this == SEATS || this == READERS;
    }
}
