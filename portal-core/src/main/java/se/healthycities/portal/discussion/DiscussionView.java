package se.healthycities.portal.discussion;

import java.io.Serializable;
import java.time.Instant;

/** The head of a discussion page; {@code read} is the number that its reader had read up to, 0 for none. {@code responsible} is null when vacant; {@code follow} is null when the seat decides, {@code draft} when its reader is writing nothing. */
public record DiscussionView(
        Long id,
        Long space,
        String path,
        String title,
        DiscussionState state,
        Integer posts,
        Integer read,
        String responsible,
        FollowLevel follow,
        String draft,
        Instant draftAt)
        implements Serializable {}
