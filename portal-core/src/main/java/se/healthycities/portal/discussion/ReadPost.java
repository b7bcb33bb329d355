package se.healthycities.portal.discussion;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** That a person had read a post before it was moved to where it stands now; the database writes it with the move. */
@Entity
@Table(schema = "core", name = "read_posts")
@IdClass(ReadPost.Key.class)
public class ReadPost {
    @Id
    private long personId;

    @Id
    private long postId;

    protected ReadPost() {}

    /** The identity of the row. */
    public record Key(long personId, long postId) implements Serializable {}
}
