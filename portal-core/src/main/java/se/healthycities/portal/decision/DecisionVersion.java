package se.healthycities.portal.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.healthycities.portal.person.Affiliation;

/** What a decision said before it was changed, whose words these were, and whether the change is one that everybody sees. */
@Entity
@Table(schema = "core", name = "decision_versions")
public class DecisionVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Decision decision;

    @Embedded
    private Wording wording;

    @ManyToOne(fetch = FetchType.LAZY)
    private Affiliation responsible;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "written_by")
    private Affiliation writtenBy;

    @Column(nullable = false)
    private Instant writtenAt;

    private boolean marked;

    protected DecisionVersion() {}

    DecisionVersion(
            Decision decision, Wording wording, Affiliation responsible, Affiliation by, Instant at, boolean marked) {
        this.decision = decision;
        this.wording = wording;
        this.responsible = responsible;
        this.writtenBy = by;
        this.writtenAt = at;
        this.marked = marked;
    }
}
