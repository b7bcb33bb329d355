package se.healthycities.portal.discussion;

/** In which role somebody took the words of a post away; readers are told the role, not the name. */
public enum HiddenBy {
    AUTHOR,
    /** Somebody with a leading seat in the space. */
    CONVENOR,
    /** Those who run the network. */
    COORDINATOR
}
