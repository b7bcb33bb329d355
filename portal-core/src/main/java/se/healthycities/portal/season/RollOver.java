package se.healthycities.portal.season;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.healthycities.portal.person.Affiliation;

/**
 * The turn from one season to the next (N1), with every row that it changed, so that the whole can be taken back as long as
 * nobody changed those rows since. It takes effect by the dates that it wrote; nothing is deleted.
 */
@Entity
@Table(schema = "core", name = "roll_overs")
public class RollOver {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Season fromSeason;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Season toSeason;

    private Instant madeAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Affiliation madeBy;

    private Instant undoneAt;

    protected RollOver() {}

    RollOver(Season fromSeason, Season toSeason, Instant madeAt, Affiliation madeBy) {
        this.fromSeason = fromSeason;
        this.toSeason = toSeason;
        this.madeAt = madeAt;
        this.madeBy = madeBy;
    }

    void undo(Instant at) {
        undoneAt = at;
    }

    boolean undone() {
        return undoneAt != null;
    }

    Long getId() {
        return id;
    }

    Season getToSeason() {
        return toSeason;
    }

    String words() {
        return fromSeason.getKey() + " to " + toSeason.getKey();
    }
}
