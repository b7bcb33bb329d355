package se.healthycities.portal.discussion;

import java.io.Serializable;

/** The head of a discussion page; {@code read} is the number that its reader had read up to, 0 for none. */
public record DiscussionView(long id, long space, String path, String title, DiscussionState state, int posts, int read)
        implements Serializable {}
