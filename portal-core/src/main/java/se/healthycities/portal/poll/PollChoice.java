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

/** What an answer says about one of the times. */
@Entity
@Table(schema = "core", name = "poll_choices")
public class PollChoice {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private PollAnswer answer;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private PollTime time;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Choice choice;

    protected PollChoice() {}

    PollChoice(PollAnswer answer, PollTime time, Choice choice) {
        this.answer = answer;
        this.time = time;
        this.choice = choice;
    }

    Long time() {
        return time.getId();
    }

    Choice choice() {
        return choice;
    }
}
