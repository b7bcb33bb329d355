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
import java.time.Duration;
import java.time.Instant;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Space;

/**
 * A file of a space. Its content comes in versions that are never changed; attachments of posts are files of the space as
 * well. Somebody may lock it for a day while editing it. An adopted file stands still until a convenor lets it go on. Deleted
 * it lies in the trash for thirty days; then it is removed, and where something names it, its name stays behind.
 */
@Entity
@Table(schema = "core", name = "files")
public class SharedFile {
    /** A lock ends by itself. */
    public static final Duration LONGEST_LOCK = Duration.ofHours(24);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Space space;

    /** Null at the top of the space and among the attachments of its discussions. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Folder folder;

    /** The folder's id, {@link Folder#TOP} or {@link Folder#ATTACHMENTS}: what lists ask for. */
    private long place;

    @Column(nullable = false)
    private String name;

    /** That of the newest version. */
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private FileStatus status;

    @Column(nullable = false)
    private Instant changedAt;

    /** Who looks after it now; null is vacant. The authors of its versions never change. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Affiliation responsible;

    /** How many versions there are: the number of the newest. */
    private int versions;

    /** The number of the version that is adopted today, or null. */
    private Integer adopted;

    @ManyToOne(fetch = FetchType.LAZY)
    private Affiliation lockedBy;

    private Instant lockedUntil;

    private Instant trashedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Affiliation trashedBy;

    /** When its content was taken away for good. */
    private Instant removedAt;

    protected SharedFile() {}

    public SharedFile(Space space, String name, Affiliation author, Instant at) {
        this.space = space;
        this.responsible = author;
        this.name = name;
        this.status = FileStatus.DRAFT;
        this.changedAt = at;
        this.versions = 1;
    }

    void took(FileVersion version, Instant at) {
        versions = Math.max(versions, version.getNumber());
        changedAt = at;
        standsAs(version);
    }

    void standsAs(FileVersion version) {
        if (version.getNumber() == versions) {
            status = version.getStatus();
        }
        if (version.getStatus() == FileStatus.ADOPTED) {
            adopted = version.getNumber();
        } else if (adopted != null && adopted == version.getNumber()) {
            adopted = null;
        }
    }

    /** It came with a post. */
    public void attach() {
        folder = null;
        place = Folder.ATTACHMENTS;
    }

    /** @param to null for the top of the space */
    public void putInto(Folder to) {
        folder = to;
        place = to == null ? Folder.TOP : to.getId();
    }

    void rename(String newName) {
        name = newName;
    }

    void lock(Affiliation by, Instant now) {
        lockedBy = by;
        lockedUntil = now.plus(LONGEST_LOCK);
    }

    void unlock() {
        lockedBy = null;
        lockedUntil = null;
    }

    void trash(Affiliation by, Instant now) {
        trashedAt = now;
        trashedBy = by;
        unlock();
    }

    void bringBack() {
        trashedAt = null;
        trashedBy = null;
    }

    /** Its content is gone for good; its name stays where something names it. */
    void remove(Instant now) {
        removedAt = now;
        folder = null;
        place = Folder.ATTACHMENTS;
    }

    /** @param to who looks after it from now on, null for vacant */
    public void handTo(Affiliation to) {
        responsible = to;
    }

    boolean lockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    public Affiliation getResponsible() {
        return responsible;
    }

    public Long getId() {
        return id;
    }

    public Space getSpace() {
        return space;
    }

    public String getName() {
        return name;
    }

    public int getVersions() {
        return versions;
    }

    public FileStatus getStatus() {
        return status;
    }

    Integer getAdopted() {
        return adopted;
    }

    Folder getFolder() {
        return folder;
    }

    long getPlace() {
        return place;
    }

    Instant getLockedUntil() {
        return lockedUntil;
    }

    Affiliation getLockedBy() {
        return lockedBy;
    }

    Instant getTrashedAt() {
        return trashedAt;
    }

    Instant getRemovedAt() {
        return removedAt;
    }
}
