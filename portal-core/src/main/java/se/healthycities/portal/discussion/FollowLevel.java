package se.healthycities.portal.discussion;

/** What somebody wants to hear of one discussion, where it differs from what the seat in its space says. */
public enum FollowLevel {
    /** Hears of it, with or without a seat. */
    FOLLOW,
    /** Hears nothing; the discussion is still in its space's list with its count. */
    MUTE
}
