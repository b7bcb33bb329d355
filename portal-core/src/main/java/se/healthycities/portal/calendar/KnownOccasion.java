package se.healthycities.portal.calendar;

import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Space;

/**
 * Who may know of an occasion today, for lists, with the aliases {@code occasion} and, left joined, {@code space}; the
 * parameters are the components of {@link Readable}. {@link OccasionDoor} says the same for one occasion; a test compares
 * the two. An occasion says for whom it is: {@code public}, {@code members} of the network, or anything else for those who
 * read its space. What a hidden space does stays in it, whatever its occasions say.
 */
public final class KnownOccasion {
    public static final String PUBLIC = "public";
    public static final String MEMBERS = "members";
    public static final String SPACE = "space";

    /** Published at some time: also what was cancelled afterwards. */
    public static final String TOLD = "occasion.status <> se.healthycities.portal.calendar.OccasionStatus.DRAFT";

    private static final String SEEN =
            "(space.visibility <> se.healthycities.portal.space.Visibility.HIDDEN and " + Space.TOLD + ")";

    private static final String OPEN =
            "(space is null and position(' ' || occasion.owner || ' ' in :plugins) > 0 or " + Readable.OPEN + ")";

    /** Reads the space; of the network as a whole its members do. */
    public static final String READS = "(space is null and :member = true or " + Readable.SPACE + ")";

    public static final String TODAY = "(" + TOLD + " and " + OPEN + " and (" + READS + " or occasion.audience = '"
            + PUBLIC
            + "' and (space is null or " + SEEN + ") or occasion.audience = '" + MEMBERS + "' and :member = true and "
            + SEEN + ")" + Readable.MEETINGS + ")";

    /** The space may be named to the reader. */
    static final String NAMED = "(space.visibility = se.healthycities.portal.space.Visibility.PUBLIC and " + Space.TOLD
            + " or :member = true and " + SEEN + " or " + READS + ")";

    private KnownOccasion() {}
}
