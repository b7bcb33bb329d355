package se.healthycities.portal.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.healthycities.portal.person.Affiliation;

/**
 * One version of a file: its content by hash, who sent it and when, which never change (E2). Where it stands in the work and
 * what people call it may change; that it was adopted, when and by whom, stays for ever (E3).
 */
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

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private FileStatus status;

    /** What people call it, such as "skickad till styrelsen 12 mars", or null. */
    private String label;

    /** The number of the version whose content came back with this one, or null. */
    private Integer restoredFrom;

    private Instant adoptedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Affiliation adoptedBy;

    protected FileVersion() {}

    public FileVersion(SharedFile file, int number, Blob blob, Affiliation author, Instant at) {
        this.file = file;
        this.number = number;
        this.sha256 = blob.sha256();
        this.bytes = blob.bytes();
        this.mediaType = blob.mediaType();
        this.author = author;
        this.uploadedAt = at;
        this.status = FileStatus.DRAFT;
        file.took(this, at);
    }

    /** The same content once more, as the newest version. */
    FileVersion again(Affiliation by, Instant at) {
        FileVersion newest = new FileVersion(file, file.getVersions() + 1, new Blob(sha256, bytes, mediaType), by, at);
        newest.restoredFrom = number;
        return newest;
    }

    /** @param by who decided it */
    public void stand(FileStatus to, Affiliation by, Instant at) {
        status = to;
        if (to == FileStatus.ADOPTED) {
            adoptedAt = at;
            adoptedBy = by;
        }
        file.standsAs(this);
    }

    /** @param words null for none */
    public void call(String words) {
        label = words;
    }

    public Long getId() {
        return id;
    }

    public SharedFile getFile() {
        return file;
    }

    public int getNumber() {
        return number;
    }

    public FileStatus getStatus() {
        return status;
    }
}
