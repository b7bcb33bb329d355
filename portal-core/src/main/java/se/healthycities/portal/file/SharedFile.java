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
import se.healthycities.portal.space.Space;

/**
 * A file of a space. Its name stays, its content comes in versions that are never changed; attachments of posts are files
 * of the space as well.
 */
@Entity
@Table(schema = "core", name = "files")
public class SharedFile {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Space space;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private FileStatus status;

    @Column(nullable = false)
    private Instant changedAt;

    /** Who looks after it now; null is vacant. The authors of its versions never change. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Affiliation responsible;

    protected SharedFile() {}

    public SharedFile(Space space, String name, Affiliation author, Instant at) {
        this.space = space;
        this.responsible = author;
        this.name = name;
        this.status = FileStatus.DRAFT;
        this.changedAt = at;
    }

    void changed(Instant at) {
        changedAt = at;
    }

    /** @param to who looks after it from now on, null for vacant */
    public void handTo(Affiliation to) {
        responsible = to;
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
}
