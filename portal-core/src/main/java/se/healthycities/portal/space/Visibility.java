package se.healthycities.portal.space;

/** Who knows of a space and who reads in it. */
public enum Visibility {
    /** Anyone knows of it, members of the network read in it. */
    PUBLIC,
    /** Members of the network know of it and read in it. */
    MEMBERS,
    /** Members of the network know of it, those with a seat read in it. */
    GROUP,
    /** Those with a seat know of it and read in it; for all others it is not there. */
    HIDDEN
}
