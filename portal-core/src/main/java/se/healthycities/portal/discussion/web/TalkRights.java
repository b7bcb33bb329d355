package se.healthycities.portal.discussion.web;

import java.io.Serializable;

/**
 * What a visitor may do with one discussion, asked of the gate once for a page.
 *
 * @param replies may answer today
 * @param convenes leads the space
 * @param writable the space takes anything new today
 * @param holds is the one who is responsible for the discussion
 * @param starts is the one who started it
 */
record TalkRights(boolean replies, boolean convenes, boolean writable, boolean holds, boolean starts)
        implements Serializable {

    /** May say what state the discussion is in: leaders, and those whose discussion it is. */
    boolean steers() {
        return (holds || starts) && replies || convenes;
    }

    /** May write what the discussion came to. */
    boolean sums() {
        return holds && replies || convenes;
    }
}
