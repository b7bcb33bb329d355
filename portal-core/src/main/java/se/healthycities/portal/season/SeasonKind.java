package se.healthycities.portal.season;

/** The levels of the season tree, widest first; the nearest season with an activation wins. */
public enum SeasonKind {
    PHASE,
    MANDATE,
    YEAR,
    HALF_YEAR
}
