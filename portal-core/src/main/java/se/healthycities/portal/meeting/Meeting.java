package se.healthycities.portal.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.healthycities.portal.calendar.Occasion;
import se.healthycities.portal.discussion.Discussion;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Space;

/**
 * What a space prepares, talks about and decides at one of its occasions (F3, D7). It comes into being with the first item
 * of its agenda. Its papers are locked before it begins; its minutes are written while it goes on, are ready when whoever
 * leads says so, and stand still for ever once the chair and the adjusters have signed ({@link ReadyMinutes}). An occasion
 * that is moved or cancelled keeps its meeting.
 */
@Entity
@Table(schema = "core", name = "meetings")
public class Meeting {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    private Occasion occasion;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Space space;

    @Column(nullable = false)
    private Instant preparedAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "prepared_by")
    private Affiliation preparedBy;

    private Instant lockedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "locked_by")
    private Affiliation lockedBy;

    @ManyToOne(fetch = FetchType.LAZY)
    private Discussion discussion;

    protected Meeting() {}

    public Meeting(Occasion occasion, Affiliation by, Instant now) {
        this.occasion = occasion;
        this.space = occasion.getSpace();
        this.preparedBy = by;
        this.preparedAt = now;
    }

    /** From now on the agenda changes with a note only. */
    public void lock(Affiliation by, Instant now) {
        lockedBy = by;
        lockedAt = now;
    }

    void unlock() {
        lockedBy = null;
        lockedAt = null;
    }

    public boolean locked() {
        return lockedAt != null;
    }

    void talkedAboutIn(Discussion opened) {
        discussion = opened;
    }

    public Long getId() {
        return id;
    }

    public Occasion getOccasion() {
        return occasion;
    }

    public Space getSpace() {
        return space;
    }

    public Discussion getDiscussion() {
        return discussion;
    }
}
