package se.healthycities.portal.file;

import java.io.Serializable;
import java.time.Instant;

/** Why a file cannot be changed now by somebody who could change it otherwise, in a form that a page can say. */
public sealed interface Closed extends Serializable {
    /** Somebody else edits it. */
    record Locked(String person, Instant until) implements Closed {}

    /** It is adopted, and only a convenor can let it go on. */
    record Adopted() implements Closed {}

    /** Somebody changed it since the page was read. */
    record Changed() implements Closed {}

    /** Another file or folder has the name. */
    record NameTaken() implements Closed {}

    /** A folder would lie in itself or too deep. */
    record WrongPlace() implements Closed {}

    /** A folder holds files of others, or files that are adopted or locked, and cannot go as a whole. */
    record Holds(String file) implements Closed {}
}
