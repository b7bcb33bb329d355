package se.healthycities.portal.discussion;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** Up to which post a person has read a discussion. Kept without a time limit. */
@Entity
@Table(schema = "core", name = "read_marks")
@IdClass(ReadMark.Key.class)
public class ReadMark {
    @Id
    private long personId;

    @Id
    private long discussionId;

    private int lastNumber;

    protected ReadMark() {}

    public int getLastNumber() {
        return lastNumber;
    }

    /** The identity of a mark. */
    public record Key(long personId, long discussionId) implements Serializable {}
}
