package se.healthycities.portal.poll;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.person.Affiliation;

/**
 * What a voice said about the times of a poll. It is never changed: whoever changes their mind answers again, and the last
 * answer of a person, or of an organisation whoever gives it, is the one that counts.
 */
@Entity
@Table(schema = "core", name = "poll_answers")
public class PollAnswer {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Poll poll;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Affiliation affiliation;

    /** For whom it was given, as it was then. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Organisation organisation;

    /** Who registered what the affiliation had said, for instance by phone; null for an answer of one's own. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "entered_by")
    private Affiliation enteredBy;

    @Column(nullable = false)
    private Instant answeredAt;

    @OneToMany(mappedBy = "answer", cascade = CascadeType.PERSIST)
    private List<PollChoice> choices = new ArrayList<>();

    protected PollAnswer() {}

    /**
     * @param enteredBy null for an answer of one's own
     * @param said by times of the poll, at least one
     */
    public PollAnswer(
            Poll poll, Affiliation affiliation, Affiliation enteredBy, Map<PollTime, Choice> said, Instant now) {
        if (said.isEmpty()) {
            throw new IllegalArgumentException("Nothing was said about any time.");
        }
        this.poll = poll;
        this.affiliation = affiliation;
        this.organisation = affiliation.getOrganisation();
        this.enteredBy = enteredBy;
        this.answeredAt = now;
        said.forEach((time, choice) -> choices.add(new PollChoice(this, time, choice)));
    }

    /** Whether another answer says the same by the same people, as a form does that is sent twice. */
    boolean same(PollAnswer other) {
        return Objects.equals(person(affiliation), person(other.affiliation))
                && Objects.equals(person(enteredBy), person(other.enteredBy))
                && said().equals(other.said());
    }

    private static Long person(Affiliation affiliation) {
        return affiliation == null ? null : affiliation.getPerson().getId();
    }

    private Map<Long, Choice> said() {
        return choices.stream().collect(Collectors.toMap(PollChoice::time, PollChoice::choice));
    }
}
