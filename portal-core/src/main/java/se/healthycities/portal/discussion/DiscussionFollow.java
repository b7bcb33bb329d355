package se.healthycities.portal.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** That a person follows or mutes one discussion. Without a row the seat decides: who sits in the space follows. */
@Entity
@Table(schema = "core", name = "discussion_follows")
@IdClass(DiscussionFollow.Key.class)
public class DiscussionFollow {
    /** Not muted by the person, in queries: for the alias {@code discussion} and the parameter {@code person}. */
    public static final String NOT_MUTED = "not exists (select 1 from DiscussionFollow muted"
            + " where muted.discussionId = discussion.id and muted.personId = :person and muted.level ="
            + " se.healthycities.portal.discussion.FollowLevel.MUTE)";

    @Id
    private long personId;

    @Id
    private long discussionId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private FollowLevel level;

    protected DiscussionFollow() {}

    DiscussionFollow(long person, long discussion, FollowLevel level) {
        this.personId = person;
        this.discussionId = discussion;
        this.level = level;
    }

    void become(FollowLevel other) {
        level = other;
    }

    /** The identity of a choice. */
    public record Key(long personId, long discussionId) implements Serializable {}
}
