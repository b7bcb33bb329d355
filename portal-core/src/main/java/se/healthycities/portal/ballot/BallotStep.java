package se.healthycities.portal.ballot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.healthycities.portal.person.Affiliation;

/** What somebody who leads did with a ballot, so that everybody sees why it ran longer or ended sooner. */
@Entity
@Table(schema = "core", name = "ballot_steps")
public class BallotStep {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Ballot ballot;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private StepKind step;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Affiliation affiliation;

    private String words;
    private Instant closesAt;

    @Column(nullable = false)
    private Instant madeAt;

    protected BallotStep() {}

    /** @param words what was said to it, empty for nothing */
    public BallotStep(Ballot ballot, StepKind step, Affiliation affiliation, String words, Instant now) {
        this.ballot = ballot;
        this.step = step;
        this.affiliation = affiliation;
        this.words = words.isBlank() ? null : words.strip();
        this.closesAt = ballot.getClosesAt();
        this.madeAt = now;
    }
}
