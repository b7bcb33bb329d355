package se.healthycities.portal.discussion.moving;

import java.io.Serializable;

/** A stub: a number of a discussion whose post went elsewhere, and where that post is today. */
public record StubRow(Integer number, Integer newNumber, Long discussion, String title, String owner, String path)
        implements Serializable {
    public PostPlace place() {
        return new PostPlace(newNumber, discussion, title, owner, path);
    }
}
