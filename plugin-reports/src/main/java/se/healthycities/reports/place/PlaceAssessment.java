package se.healthycities.reports.place;

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
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import se.healthycities.portal.calendar.Occasion;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Space;

/**
 * A group looks at a place together (D15). Whoever leads a space sets it up and opens it; those in the room answer by its code
 * on their phones, or agree on one score a theme on a shared screen; it ends by itself or by hand, and then its figures stand.
 */
@Entity(name = "reports_PlaceAssessment")
@Table(schema = "reports", name = "place_assessments")
public class PlaceAssessment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Space space;

    @ManyToOne(fetch = FetchType.LAZY)
    private Occasion occasion;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private PlaceVersion version;

    @Column(nullable = false)
    private String place;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Round round;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private GroupMode mode;

    @Column(unique = true)
    private String code;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "set_up_by")
    private Affiliation setUpBy;

    @Column(nullable = false)
    private Instant setUpAt;

    private Instant openedAt;
    private Instant closesAt;
    private Instant closedAt;

    @Column(nullable = false, unique = true)
    private UUID requestKey;

    protected PlaceAssessment() {}

    public PlaceAssessment(
            Space space, PlaceVersion version, String place, Round round, GroupMode mode, Instant now, UUID form) {
        this.space = space;
        this.version = version;
        this.place = place;
        this.round = round;
        this.mode = mode;
        this.setUpAt = now;
        this.requestKey = form;
    }

    public PlaceAssessment at(Occasion workshop) {
        occasion = workshop;
        return this;
    }

    public PlaceAssessment by(Affiliation leader) {
        setUpBy = leader;
        return this;
    }

    /** Takes answers, from now on or once more; a code that people know stays the same. */
    public PlaceAssessment open(String withCode, Instant now, Duration lasts) {
        code = code == null ? withCode : code;
        openedAt = openedAt == null ? now : openedAt;
        closesAt = lasts == null ? null : now.plus(lasts);
        closedAt = null;
        return this;
    }

    /** Answers are taken by another code; the one before leads nowhere any more. */
    void recode(String other) {
        code = other;
    }

    public PlaceAssessment close(Instant now) {
        closedAt = now;
        return this;
    }

    public PlaceState state(Instant now) {
        return PlaceState.of(openedAt, closesAt, closedAt, now);
    }

    public Long getId() {
        return id;
    }

    Space getSpace() {
        return space;
    }

    PlaceVersion getVersion() {
        return version;
    }

    GroupMode getMode() {
        return mode;
    }

    String getCode() {
        return code;
    }
}
