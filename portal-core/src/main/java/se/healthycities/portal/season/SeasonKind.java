package se.healthycities.portal.season;

/** The levels of the season tree, widest first; the nearest season with an activation wins. */
public enum SeasonKind {
    PHASE,
    MANDATE,
    YEAR,
    HALF_YEAR,
    /** Some weeks of a season in which a plugin rests or runs otherwise, such as a pause in summer. */
    PART
}
