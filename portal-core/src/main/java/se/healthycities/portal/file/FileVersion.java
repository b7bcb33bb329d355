package se.healthycities.portal.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.healthycities.portal.person.Affiliation;

/** One version of a file: its content by hash, who sent it and when. Never changed. */
@Entity
@Table(schema = "core", name = "file_versions")
public class FileVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private SharedFile file;

    private int number;

    @Column(nullable = false)
    private String sha256;

    private long bytes;

    @Column(nullable = false)
    private String mediaType;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Affiliation author;

    @Column(nullable = false)
    private Instant uploadedAt;

    protected FileVersion() {}

    public FileVersion(SharedFile file, int number, Blob blob, Affiliation author, Instant at) {
        this.file = file;
        this.number = number;
        this.sha256 = blob.sha256();
        this.bytes = blob.bytes();
        this.mediaType = blob.mediaType();
        this.author = author;
        this.uploadedAt = at;
        file.changed(at);
    }

    public Long getId() {
        return id;
    }

    public SharedFile getFile() {
        return file;
    }
}
