package se.healthycities.portal.discussion;

import java.io.Serializable;
import java.time.Instant;

/**
 * The head of a discussion page.
 *
 * @param read the number that its reader had read up to, 0 for none
 * @param responsible who looks after it, null when vacant
 * @param starter the person who started it
 * @param holder the person who looks after it, null when vacant
 * @param summary what it came to, in short, with who wrote that and when; null when nobody has
 * @param follow null when the seat decides
 * @param draft what its reader is writing, null for nothing
 */
public record DiscussionView(
        Long id,
        Long space,
        String path,
        String title,
        DiscussionState state,
        Integer posts,
        Integer read,
        String responsible,
        Long starter,
        Long holder,
        String summary,
        String summaryBy,
        Instant summaryAt,
        FollowLevel follow,
        String draft,
        Instant draftAt)
        implements Serializable {
    /** More posts than anybody reads in a minute: somebody ought to sum them up (C3). */
    public static final int LONG = 15;

    public boolean wantsSummary() {
        return summary == null && posts > LONG;
    }
}
