package se.healthycities.themegroups.ask;

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

/** That a question went to somebody, and what that one said. */
@Entity(name = "themegroups_QuestionRoute")
@Table(schema = "themegroups", name = "question_routes")
public class QuestionRoute {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Question question;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Affiliation affiliation;

    @Column(nullable = false)
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private Instant answeredAt;

    /** Who would know better, in their words; null for nothing. */
    private String hint;

    protected QuestionRoute() {}

    QuestionRoute(Question question, Affiliation affiliation, Instant at) {
        this.question = question;
        this.affiliation = affiliation;
        this.askedAt = at;
    }

    /** What was said last counts, but an answer is not taken back by "not me". */
    void say(Outcome what, String somebodyElse, Instant at) {
        if (outcome != Outcome.ANSWERED) {
            outcome = what;
            hint = somebodyElse;
            answeredAt = at;
        }
    }

    Affiliation getAffiliation() {
        return affiliation;
    }

    /** What somebody says who was asked. */
    public enum Outcome {
        ANSWERED,
        NOT_ME,
        SOMEBODY_ELSE
    }
}
