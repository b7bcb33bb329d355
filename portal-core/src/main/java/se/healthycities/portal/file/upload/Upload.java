package se.healthycities.portal.file.upload;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.healthycities.portal.file.Blob;
import se.healthycities.portal.person.Person;

/**
 * A file that comes in pieces (E1). It belongs to one person, grows piece by piece on whatever node, waits a day after a
 * break, and names its content when the last piece has come; from then on it never changes.
 */
@Entity
@Table(schema = "core", name = "uploads")
public class Upload {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person person;

    @Column(nullable = false)
    private String name;

    private long bytes;

    /** When the file was last changed, in milliseconds, as its owner's device says. */
    private long modified;

    private long received;

    @Column(nullable = false)
    private Instant startedAt;

    @Column(nullable = false)
    private Instant receivedAt;

    private String sha256;
    private String mediaType;

    protected Upload() {}

    Upload(UUID id, Person person, String name, long bytes, long modified, Instant at) {
        this.id = id;
        this.person = person;
        this.name = name;
        this.bytes = bytes;
        this.modified = modified;
        this.startedAt = at;
        this.receivedAt = at;
    }

    boolean belongsTo(long somebody) {
        return person.getId() == somebody;
    }

    /** A piece has come, or with a smaller number: what had come is not there any more. */
    void reached(long total, Instant at) {
        received = total;
        receivedAt = at;
    }

    void complete(Blob content, Instant at) {
        sha256 = content.sha256();
        mediaType = content.mediaType();
        receivedAt = at;
    }

    /** The content once it is complete, before that null. */
    Blob content() {
        return sha256 == null ? null : new Blob(sha256, bytes, mediaType);
    }

    Progress progress() {
        return new Progress(id, name, bytes, modified, received);
    }

    String getName() {
        return name;
    }

    long getBytes() {
        return bytes;
    }

    long getReceived() {
        return received;
    }
}
