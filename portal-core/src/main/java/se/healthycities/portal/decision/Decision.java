package se.healthycities.portal.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Space;

/**
 * What a space has decided (D4): numbered in its space and year, never deleted. Somebody sees to it until it is done or holds
 * no more. What it said before a change is kept, and a day after it was written, or once the minutes that hold it are signed,
 * everybody sees that it was changed and how it read before. What stands in minutes that wait for signatures, or are signed,
 * keeps its words.
 */
@Entity
@Table(schema = "core", name = "decisions")
public class Decision {
    /** How long a change only mends what was just written. */
    static final Duration FRESH = Duration.ofDays(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Space space;

    private int registerYear;
    private int registerNumber;

    @Embedded
    private Wording wording;

    @ManyToOne(fetch = FetchType.LAZY)
    private Affiliation responsible;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DecisionSource.Kind source;

    private Long sourceId;
    private String sourceAddress;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DecisionState state = DecisionState.OPEN;

    private String note;
    private Instant endedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ended_by")
    private Affiliation endedBy;

    @Column(nullable = false)
    private Instant madeAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "made_by")
    private Affiliation madeBy;

    private Instant changedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "changed_by")
    private Affiliation changedBy;

    @OptimisticLock(excluded = true)
    private Instant heldSince;

    @OptimisticLock(excluded = true)
    private Instant settledAt;

    private boolean marked;

    @Version
    private int version;

    @Column(nullable = false, unique = true)
    private UUID requestKey;

    protected Decision() {}

    /** @param form the key of the form that it was written with */
    public Decision(
            Space space,
            int number,
            DecisionPlan plan,
            String html,
            Affiliation responsible,
            Affiliation by,
            Instant now,
            UUID form) {
        this.space = space;
        this.registerYear = plan.decidedOn().getYear();
        this.registerNumber = number;
        this.wording = Wording.of(plan, html);
        this.responsible = responsible;
        this.source = plan.source().kind();
        this.sourceId = plan.source().id();
        this.sourceAddress = plan.source().address();
        this.madeBy = by;
        this.madeAt = now;
        this.requestKey = form;
    }

    /**
     * @param other who sees to it from now on, or null
     * @return what it said until now
     */
    DecisionVersion change(Wording words, Affiliation other, Affiliation by, Instant now) {
        boolean late = settledAt != null || now.isAfter(madeAt.plus(FRESH));
        DecisionVersion before = new DecisionVersion(
                this,
                wording,
                responsible,
                changedBy == null ? madeBy : changedBy,
                changedAt == null ? madeAt : changedAt,
                late);
        wording = words;
        responsible = other;
        changedAt = now;
        changedBy = by;
        marked = marked || late;
        return before;
    }

    /** The minutes that hold it wait for signatures. */
    void hold(Instant now) {
        heldSince = now;
    }

    /** They do so no more. */
    void release() {
        heldSince = null;
    }

    /** They are signed. */
    void settle(Instant now) {
        heldSince = null;
        settledAt = settledAt == null ? now : settledAt;
    }

    /** Minutes that wait for signatures say what it says. */
    boolean held() {
        return heldSince != null;
    }

    /** Its title, text and day stand in minutes, so that they stay. */
    boolean minuted() {
        return held() || settledAt != null;
    }

    boolean settled() {
        return settledAt != null;
    }

    /** @return false when it is so already */
    public boolean become(DecisionState other, String words, Affiliation by, Instant now) {
        if (state == other) {
            return false;
        }
        boolean open = other == DecisionState.OPEN;
        state = other;
        note = open ? null : words;
        endedAt = open ? null : now;
        endedBy = open ? null : by;
        return true;
    }

    DecisionState getState() {
        return state;
    }

    /** Somebody else sees to it, or nobody (null). */
    public void handTo(Affiliation other) {
        responsible = other;
    }

    Wording wording() {
        return wording;
    }

    boolean says(DecisionPlan plan) {
        Long holder = responsible == null ? null : responsible.getId();
        return wording.says(plan) && Objects.equals(holder, plan.responsible());
    }

    public Affiliation responsible() {
        return responsible;
    }

    public boolean open() {
        return state == DecisionState.OPEN;
    }

    public Long getId() {
        return id;
    }

    public Space getSpace() {
        return space;
    }

    int getVersion() {
        return version;
    }
}
