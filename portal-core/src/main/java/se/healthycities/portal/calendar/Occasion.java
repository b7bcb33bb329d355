package se.healthycities.portal.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.spi.Scene;

/**
 * Something that people come to: a meeting of a group, a seminar of a series, the annual meeting. It begins as a draft that
 * nobody hears of; published, each change raises its sequence so that the calendars of others follow; cancelled, it stays
 * where it was, so that nobody stands before a closed door. Its address and its mark for calendars never change.
 */
@Entity
@Table(schema = "core", name = "occasions")
public class Occasion extends OccasionCourse {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, unique = true)
    private String key;

    @Column(nullable = false, unique = true)
    private UUID uid = UUID.randomUUID();

    private int version;
    private int sequence;

    /** The plugin whose season decides about it. */
    @Column(nullable = false)
    private String owner;

    @ManyToOne(fetch = FetchType.LAZY)
    private Space space;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private OccasionStatus status;

    @Column(nullable = false)
    private String audience;

    private Integer part;
    private Integer capacity;
    private int registered;
    private int waiting;

    private Instant cancelledAt;
    private String reason;

    @Column(nullable = false)
    private Instant changedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "changed_by")
    private Affiliation changedBy;

    @Column(unique = true)
    private UUID requestKey;

    /** The same for all meetings that were planned together, or null. */
    private UUID series;

    protected Occasion() {}

    public Occasion(String key, String owner, Space space, String title, String kind, OccasionStatus status) {
        this.key = key;
        this.owner = owner;
        this.space = space;
        this.title = title;
        this.kind = kind;
        this.status = status;
        this.audience = KnownOccasion.MEMBERS;
    }

    /** A draft, of a space or of the network as a whole. */
    Occasion(String key, String owner, Space space, UUID requestKey) {
        this(key, owner, space, "", "", OccasionStatus.DRAFT);
        this.requestKey = requestKey;
    }

    public Occasion on(LocalDate first, LocalDate last, Precision known) {
        days(first, last, known);
        return this;
    }

    public Occasion between(LocalTime start, LocalTime end) {
        times(start, end);
        return this;
    }

    public Occasion at(String newPlace, String newMode) {
        where(newPlace, newMode);
        return this;
    }

    /** @param who public, members or a group; what is public is shown on the front page */
    public Occasion forWhom(String who, Integer partOfSeries) {
        audience = who;
        part = partOfSeries;
        return this;
    }

    public Occasion seats(Integer most, int taken, int inLine) {
        capacity = most;
        registered = taken;
        waiting = inLine;
        return this;
    }

    /** Brought in from a register: who arranged it, or where, and since when it has been known here. */
    public Occasion registered(String organiser, Organisation host, Instant since) {
        arranged(organiser, host);
        changedAt = since;
        return this;
    }

    /** Says all of it anew. Nothing is raised and nobody is told when it says the same as before. */
    Change say(OccasionPlan plan, String asHtml, Organisation host, Affiliation by, Instant now) {
        if (says(plan)) {
            return Change.NONE;
        }
        boolean moved = moves(plan);
        if (moved && told()) {
            remember(plan.when(), now);
        }
        go(plan);
        title = plan.title();
        kind = plan.kind();
        audience = plan.audience();
        part = plan.part();
        word(plan, asHtml, host);
        touch(by, now);
        return !told() ? Change.UNTOLD : moved ? Change.MOVED : Change.CHANGED;
    }

    boolean says(OccasionPlan plan) {
        return !moves(plan)
                && title.equals(plan.title())
                && kind.equals(plan.kind())
                && audience.equals(plan.audience())
                && Objects.equals(part, plan.part())
                && words(plan);
    }

    /** @return false when it was published before */
    boolean publish(Affiliation by, Instant now) {
        if (told()) {
            return false;
        }
        status = OccasionStatus.PUBLISHED;
        touch(by, now);
        sequence = 0;
        return true;
    }

    /** @return false when it was cancelled before */
    boolean cancel(String why, Affiliation by, Instant now) {
        if (status == OccasionStatus.CANCELLED) {
            return false;
        }
        status = OccasionStatus.CANCELLED;
        cancelledAt = now;
        reason = why;
        touch(by, now);
        return true;
    }

    /** Thrown away before anybody heard of it; what others have written beside it needs no care. */
    void discard(Affiliation by, Instant now) {
        cancelledAt = now;
        touch(by, now);
    }

    boolean discarded() {
        return !told() && cancelledAt != null;
    }

    private void touch(Affiliation by, Instant now) {
        version++;
        changedAt = now;
        changedBy = by;
        if (told()) {
            sequence++;
        }
    }

    public boolean told() {
        return status != OccasionStatus.DRAFT;
    }

    public boolean cancelled() {
        return status == OccasionStatus.CANCELLED;
    }

    void inRow(UUID row) {
        series = row;
    }

    UUID getSeries() {
        return series;
    }

    /** Lives where the scene is: in its space, or in the network as a whole. */
    boolean belongs(Scene scene) {
        String path = space == null ? null : space.getPath();
        return Objects.equals(path, scene.space())
                && owner.equals(scene.plugin().value());
    }

    public Long getId() {
        return id;
    }

    public String getKey() {
        return key;
    }

    public Space getSpace() {
        return space;
    }

    public int getVersion() {
        return version;
    }

    int getSequence() {
        return sequence;
    }

    /** What a change of an occasion comes to. */
    enum Change {
        NONE,
        UNTOLD,
        CHANGED,
        MOVED
    }
}
