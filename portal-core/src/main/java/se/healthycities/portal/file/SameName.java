package se.healthycities.portal.file;

/** What becomes of an upload when there is a file of its name already; people are asked and nothing is overwritten (E1). */
public enum SameName {
    /** It is the next version of the file that is there. */
    NEW_VERSION,
    /** Both stay, and the new one is numbered. */
    KEEP_BOTH,
    /** It is not added. */
    LEAVE_OUT
}
