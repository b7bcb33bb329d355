package se.healthycities.themegroups.group;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import se.healthycities.portal.person.Affiliation;

/**
 * What the people of a group say anew from time to time. Each time it gets another version, so that nobody overwrites what
 * they never saw, and keeps who said it last and when.
 */
@MappedSuperclass
public abstract class Versioned {
    private int version;

    /** Null when it is not known. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "changed_by")
    private Affiliation changedBy;

    @Column(nullable = false)
    private Instant changedAt;

    /** Somebody has said it anew. */
    protected void changed(Affiliation by, Instant at) {
        changedBy = by;
        changedAt = at;
        nextVersion();
    }

    /** It has become another through what was said of something else. */
    protected void nextVersion() {
        version++;
    }

    /** 0 before it was said for the first time. */
    public int getVersion() {
        return version;
    }
}
