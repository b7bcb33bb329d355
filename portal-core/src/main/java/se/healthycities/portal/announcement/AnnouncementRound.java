package se.healthycities.portal.announcement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.healthycities.portal.person.Affiliation;

/** That somebody had those reminded who had not answered: one row for each click. */
@Entity
@Table(schema = "core", name = "announcement_rounds")
public class AnnouncementRound {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Announcement announcement;

    private int round;
    private int letters;

    @Column(nullable = false)
    private Instant madeAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Affiliation madeBy;

    @Column(nullable = false)
    private UUID requestKey;

    protected AnnouncementRound() {}

    AnnouncementRound(
            Announcement announcement, int round, int letters, Affiliation madeBy, Instant madeAt, UUID requestKey) {
        this.announcement = announcement;
        this.round = round;
        this.letters = letters;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
        this.requestKey = requestKey;
    }
}
