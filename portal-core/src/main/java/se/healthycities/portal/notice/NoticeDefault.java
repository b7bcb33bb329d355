package se.healthycities.portal.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.healthycities.portal.person.Affiliation;

/** What holds in a space for those who have chosen nothing; whoever leads the space says so (G3). */
@Entity
@Table(schema = "core", name = "notice_defaults")
public class NoticeDefault {
    @Id
    private long spaceId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Level level;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Affiliation setBy;

    @Column(nullable = false)
    private Instant setAt;

    protected NoticeDefault() {}

    NoticeDefault(long spaceId) {
        this.spaceId = spaceId;
    }

    void become(Level other, Affiliation by, Instant at) {
        level = other;
        setBy = by;
        setAt = at;
    }

    Level getLevel() {
        return level;
    }
}
