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
import se.healthycities.portal.space.Space;

/**
 * A folder in the tree of a space (E1). It can be renamed, moved within its space and put into the trash with all that lies
 * in it; it comes back with the first file that is brought back to it.
 */
@Entity
@Table(schema = "core", name = "folders")
public class Folder {
    /** The place of files that lie in no folder. */
    public static final long TOP = 0;

    /** The place of attachments of discussions that nobody has put elsewhere. */
    public static final long ATTACHMENTS = -1;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Space space;

    /** Null at the top of the space. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Folder parent;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private Instant madeAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Affiliation madeBy;

    private Instant trashedAt;

    protected Folder() {}

    public Folder(Space space, Folder parent, String name, Affiliation by, Instant at) {
        this.space = space;
        this.parent = parent;
        this.name = name;
        this.madeBy = by;
        this.madeAt = at;
    }

    void rename(String newName) {
        name = newName;
    }

    /** @param to null for the top of the space */
    void moveTo(Folder to) {
        parent = to;
    }

    void trash(Instant now) {
        trashedAt = now;
    }

    void bringBack() {
        trashedAt = null;
    }

    boolean trashed() {
        return trashedAt != null;
    }

    public Long getId() {
        return id;
    }

    public Space getSpace() {
        return space;
    }

    public Folder getParent() {
        return parent;
    }

    public String getName() {
        return name;
    }
}
