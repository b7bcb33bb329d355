package se.healthycities.portal.discussion;

import java.io.Serializable;

/** The head of a discussion page; {@code read} is the number that its reader had read up to, 0 for none. {@code responsible} is null when vacant. */
public record DiscussionView(
        Long id,
        Long space,
        String path,
        String title,
        DiscussionState state,
        Integer posts,
        Integer read,
        String responsible)
        implements Serializable {}
