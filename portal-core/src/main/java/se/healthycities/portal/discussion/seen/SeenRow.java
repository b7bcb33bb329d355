package se.healthycities.portal.discussion.seen;

import java.io.Serializable;

/**
 * Whether an organisation, or somebody of it, has read a post.
 *
 * @param person null where organisations are shown and nobody is named
 */
public record SeenRow(String person, String organisation, String organisationAddress, Boolean read)
        implements Serializable {
    /** What the row is about. */
    public String name() {
        return person == null ? organisation : person + ", " + organisation;
    }
}
