package se.healthycities.portal.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That two rows were one and the same person: what was recorded of the other one is found by it. */
@Entity
@Table(schema = "core", name = "person_merges")
public class PersonMerge {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long keptId;
    private long otherId;

    @Column(nullable = false)
    private Instant mergedAt;

    private long mergedById;

    protected PersonMerge() {}

    PersonMerge(long keptId, long otherId, Instant mergedAt, long mergedById) {
        this.keptId = keptId;
        this.otherId = otherId;
        this.mergedAt = mergedAt;
        this.mergedById = mergedById;
    }

    public Long getId() {
        return id;
    }
}
