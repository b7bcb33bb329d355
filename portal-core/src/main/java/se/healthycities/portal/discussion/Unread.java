package se.healthycities.portal.discussion;

/**
 * How much of a discussion its reader has not read: the same rule for every list and every count. It subtracts the few
 * posts that do not count from the number of the last one, so that its cost does not grow with the discussion: those that
 * say nothing any more, the reader's own, and those that were read before they were moved here. Kept without a time limit
 * (row C1).
 */
final class Unread {
    private static final String SHOWN = "se.healthycities.portal.discussion.PostState.SHOWN";

    /** For the aliases {@code discussion} and {@code mark} and the parameter {@code person}. */
    static final String COUNT = "(discussion.posts - coalesce(mark.lastNumber, 0)"
            + " - (select count(*) from Post gone where gone.discussion = discussion"
            + " and gone.number > coalesce(mark.lastNumber, 0) and gone.state <> " + SHOWN + ")"
            + " - (select count(*) from Post own where own.personId = :person and own.discussion = discussion"
            + " and own.number > coalesce(mark.lastNumber, 0) and own.state = " + SHOWN + ")"
            + " - (select count(*) from Post came where came.received = true and came.discussion = discussion"
            + " and came.number > coalesce(mark.lastNumber, 0) and came.state = " + SHOWN
            + " and came.personId <> :person and exists (select 1 from ReadPost before where before.postId = came.id"
            + " and before.personId = :person)))";

    /** Whether anything is unread; asks the cheap part of the rule first. */
    static final String ANY = "discussion.posts > coalesce(mark.lastNumber, 0) and " + COUNT + " > 0";

    private Unread() {}
}
