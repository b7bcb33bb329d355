package se.healthycities.themegroups.ask;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** What a group's discussion is about, such as steering and leadership (INV-208). */
@Entity(name = "themegroups_ThreadTag")
@Table(schema = "themegroups", name = "thread_tags")
@IdClass(ThreadTag.Key.class)
public class ThreadTag {
    @Id
    private long discussionId;

    @Id
    private String tag;

    protected ThreadTag() {}

    ThreadTag(long discussionId, String tag) {
        this.discussionId = discussionId;
        this.tag = tag;
    }

    /** Which discussion, which subject. */
    public record Key(long discussionId, String tag) implements Serializable {}
}
