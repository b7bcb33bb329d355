package se.healthycities.portal.poll;

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

/** What somebody said about a time, for the organisation or for the person alone. */
@Entity
@Table(schema = "core", name = "poll_answers")
public class PollAnswer {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private PollTime time;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Affiliation affiliation;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Choice choice;

    @Column(nullable = false)
    private Instant answeredAt;

    protected PollAnswer() {}

    public PollAnswer(PollTime time, Affiliation affiliation, Choice choice, Instant now) {
        this.time = time;
        this.affiliation = affiliation;
        this.choice = choice;
        this.answeredAt = now;
    }
}
