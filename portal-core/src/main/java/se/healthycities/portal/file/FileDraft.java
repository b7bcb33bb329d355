package se.healthycities.portal.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.healthycities.portal.person.Person;

/**
 * A file that came with a form which could not be accepted yet. It survives the validation error, belongs to the person who
 * sent it and becomes a file of a space when the form is accepted.
 */
@Entity
@Table(schema = "core", name = "file_drafts")
public class FileDraft {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person person;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String sha256;

    private long bytes;

    @Column(nullable = false)
    private String mediaType;

    @Column(nullable = false)
    private Instant uploadedAt;

    protected FileDraft() {}

    FileDraft(UUID id, Person person, String name, Blob blob, Instant at) {
        this.id = id;
        this.person = person;
        this.name = name;
        this.sha256 = blob.sha256();
        this.bytes = blob.bytes();
        this.mediaType = blob.mediaType();
        this.uploadedAt = at;
    }

    Blob blob() {
        return new Blob(sha256, bytes, mediaType);
    }

    public UUID getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public long getBytes() {
        return bytes;
    }

    public String getMediaType() {
        return mediaType;
    }
}
