package se.healthycities.portal.space;

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

/** Somebody asks for a seat; a person who leads the space says yes or no, once. */
@Entity
@Table(schema = "core", name = "seat_requests")
public class SeatRequest {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Space space;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Affiliation affiliation;

    @Column(nullable = false)
    private String message;

    @Column(nullable = false)
    private Instant askedAt;

    private Instant answeredAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Affiliation answeredBy;

    private Boolean granted;

    protected SeatRequest() {}

    public SeatRequest(Space space, Affiliation affiliation, String message, Instant askedAt) {
        this.space = space;
        this.affiliation = affiliation;
        this.message = message;
        this.askedAt = askedAt;
    }

    /** The answer; a second one changes nothing. */
    public boolean answer(Affiliation by, boolean yes, Instant at) {
        if (answeredAt != null) {
            return false;
        }
        answeredBy = by;
        answeredAt = at;
        granted = yes;
        return true;
    }

    public Long getId() {
        return id;
    }

    public Space getSpace() {
        return space;
    }

    public Affiliation getAffiliation() {
        return affiliation;
    }
}
