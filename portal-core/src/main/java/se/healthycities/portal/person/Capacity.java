package se.healthycities.portal.person;

/** In which capacity a person acts for an organisation; shown at everything that the person writes. */
public enum Capacity {
    /** Tjänsteperson. */
    OFFICIAL,
    /** Förtroendevald. */
    ELECTED,
    /** Employed by the network office. */
    STAFF,
    /** From outside, for a time. */
    GUEST
}
