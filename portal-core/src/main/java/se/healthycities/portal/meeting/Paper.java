package se.healthycities.portal.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.healthycities.portal.file.SharedFile;
import se.healthycities.portal.person.Affiliation;

/** A file of the space that an item is about. Locked, it is the version of that moment, whatever comes later. */
@Entity
@Table(schema = "core", name = "meeting_papers")
public class Paper {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private AgendaItem item;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private SharedFile file;

    private Integer lockedVersion;

    @Column(nullable = false)
    private Instant addedAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "added_by")
    private Affiliation addedBy;

    protected Paper() {}

    public Paper(AgendaItem item, SharedFile file, Affiliation by, Instant now) {
        this.item = item;
        this.file = file;
        this.addedBy = by;
        this.addedAt = now;
    }

    /** From now on it is the version that is the newest now. */
    public void lock() {
        lockedVersion = file.getVersions();
    }

    void unlock() {
        lockedVersion = null;
    }
}
