package se.healthycities.portal.discussion.editing;

import java.io.Serializable;
import java.time.Instant;
import se.healthycities.portal.discussion.DiscussionState;
import se.healthycities.portal.discussion.HiddenBy;
import se.healthycities.portal.discussion.PostState;

/**
 * One post on a page of its own, with its words as they are today.
 *
 * @param version what a change has to be made from
 * @param writer the author's person
 * @param changer whose words these are: the author's, or those of whoever changed them last
 * @param hiddenAt null for a post that is shown
 */
public record PostText(
        Long id,
        Integer number,
        Long discussion,
        String discussionTitle,
        DiscussionState discussionState,
        String text,
        String html,
        Integer version,
        PostState state,
        Long writer,
        String author,
        String changer,
        Instant changedAt,
        Instant hiddenAt,
        HiddenBy hiddenAs,
        String hiddenReason)
        implements Serializable {
    public boolean shown() {
        return state == PostState.SHOWN;
    }
}
