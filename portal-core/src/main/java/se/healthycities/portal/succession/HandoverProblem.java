package se.healthycities.portal.succession;

/** What is wrong with a wish to hand over. */
public enum HandoverProblem {
    /** There is no last day. */
    NO_DAY,
    /** The last day is before today, or for somebody else before yesterday. */
    TOO_EARLY,
    /** The last day is more than two years away. */
    TOO_FAR,
    /** The successor does not stand for the organisation on the first day, or is the leaver. */
    NO_COLLEAGUE
}
