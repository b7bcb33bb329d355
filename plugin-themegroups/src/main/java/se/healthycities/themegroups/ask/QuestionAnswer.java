package se.healthycities.themegroups.ask;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.themegroups.group.Contribution;

/** What somebody answered who was asked; one of the answers may be the best. */
@Entity(name = "themegroups_QuestionAnswer")
@Table(schema = "themegroups", name = "question_answers")
public class QuestionAnswer extends Contribution {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Question question;

    private boolean best;

    @Column(nullable = false)
    private UUID requestKey;

    protected QuestionAnswer() {}

    QuestionAnswer(Question question, Affiliation author, String text, String html, Instant at, UUID requestKey) {
        super(author, text, html, at);
        this.question = question;
        this.requestKey = requestKey;
    }

    QuestionAnswer mark(boolean asBest) {
        best = asBest;
        return this;
    }

    boolean isBest() {
        return best;
    }

    Question getQuestion() {
        return question;
    }
}
