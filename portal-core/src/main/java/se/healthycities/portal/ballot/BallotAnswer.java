package se.healthycities.portal.ballot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.person.Affiliation;

/**
 * One answer of a voice (D3). It is never changed: whoever changes their mind answers again, and the last answer of a person,
 * or of an organisation whoever gives it, is the one that counts.
 */
@Entity
@Table(schema = "core", name = "ballot_answers")
public class BallotAnswer {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Ballot ballot;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Affiliation affiliation;

    /** For whom it was given, as it was then. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Organisation organisation;

    /** Who registered what the affiliation had said, for instance by phone; null for an answer of one's own. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "entered_by")
    private Affiliation enteredBy;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Stance stance;

    private String reason;

    @Column(nullable = false)
    private Instant answeredAt;

    @ManyToMany
    @JoinTable(
            schema = "core",
            name = "ballot_picks",
            joinColumns = @JoinColumn(name = "answer_id"),
            inverseJoinColumns = @JoinColumn(name = "option_id"))
    private Set<BallotOption> picks = new HashSet<>();

    protected BallotAnswer() {}

    /** @param enteredBy null for an answer of one's own */
    public BallotAnswer(
            Ballot ballot,
            Affiliation affiliation,
            Affiliation enteredBy,
            Stance stance,
            String reason,
            Set<BallotOption> picks,
            Instant now) {
        this.ballot = ballot;
        this.affiliation = affiliation;
        this.organisation = affiliation.getOrganisation();
        this.enteredBy = enteredBy;
        this.stance = stance;
        this.reason = reason == null || reason.isBlank() ? null : reason.strip();
        this.picks.addAll(picks);
        this.answeredAt = now;
    }

    /** Whether another answer says the same by the same people, as a form does that is sent twice. */
    boolean same(BallotAnswer other) {
        return Objects.equals(person(affiliation), person(other.affiliation))
                && Objects.equals(person(enteredBy), person(other.enteredBy))
                && stance == other.stance
                && Objects.equals(reason, other.reason)
                && ids(picks).equals(ids(other.picks));
    }

    private static Long person(Affiliation affiliation) {
        return affiliation == null ? null : affiliation.getPerson().getId();
    }

    private static Set<Long> ids(Set<BallotOption> options) {
        return options.stream().map(BallotOption::getId).collect(Collectors.toSet());
    }
}
