package se.healthycities.portal.succession;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.time.Today;

/**
 * Somebody left, or left a group, and what was held passed to a successor or became vacant (A4). It can be taken back for
 * thirty days.
 */
@Entity
@Table(schema = "core", name = "handovers")
public class Handover {
    /** For so many days after it was made a hand-over can be taken back. */
    public static final int DAYS_TO_UNDO = 30;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false)
    private UUID requestKey;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Affiliation leaver;

    @ManyToOne(fetch = FetchType.LAZY)
    private Affiliation successor;

    @Column(nullable = false)
    private LocalDate lastDay;

    @ManyToOne(fetch = FetchType.LAZY)
    private Space space;

    @Column(nullable = false)
    private Instant madeAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Affiliation madeBy;

    private Instant undoneAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Affiliation undoneBy;

    protected Handover() {}

    /**
     * @param successor who gets what nobody else was chosen for; null for vacant
     * @param space the group that is left, or null when the person leaves the organisation
     */
    public Handover(
            UUID requestKey,
            Affiliation leaver,
            Affiliation successor,
            LocalDate lastDay,
            Space space,
            Instant madeAt,
            Affiliation madeBy) {
        this.requestKey = requestKey;
        this.leaver = leaver;
        this.successor = successor;
        this.lastDay = lastDay;
        this.space = space;
        this.madeAt = madeAt;
        this.madeBy = madeBy;
    }

    /** @return false when it was taken back before */
    boolean undo(Affiliation by, Instant at) {
        if (undoneAt != null) {
            return false;
        }
        undoneBy = by;
        undoneAt = at;
        return true;
    }

    /** The last day on which it can be taken back. */
    static LocalDate undoableUntil(Instant madeAt) {
        return Today.day(madeAt).plusDays(DAYS_TO_UNDO);
    }

    public Long getId() {
        return id;
    }

    public Affiliation getLeaver() {
        return leaver;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public Space getSpace() {
        return space;
    }

    Instant getMadeAt() {
        return madeAt;
    }

    boolean isUndone() {
        return undoneAt != null;
    }
}
