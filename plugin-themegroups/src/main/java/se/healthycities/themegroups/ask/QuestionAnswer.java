package se.healthycities.themegroups.ask;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.healthycities.portal.person.Affiliation;

/** What somebody answered who was asked; one of the answers may be the best. */
@Entity(name = "themegroups_QuestionAnswer")
@Table(schema = "themegroups", name = "question_answers")
public class QuestionAnswer {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Question question;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Affiliation author;

    @Column(nullable = false)
    private String text;

    @Column(nullable = false)
    private String html;

    @Column(nullable = false)
    private Instant writtenAt;

    private boolean best;

    @Column(nullable = false)
    private UUID requestKey;

    protected QuestionAnswer() {}

    QuestionAnswer(Question question, Affiliation author, String text, String html, Instant at, UUID requestKey) {
        this.question = question;
        this.author = author;
        this.text = text;
        this.html = html;
        this.writtenAt = at;
        this.requestKey = requestKey;
    }

    QuestionAnswer mark(boolean asBest) {
        best = asBest;
        return this;
    }

    boolean isBest() {
        return best;
    }

    Long getId() {
        return id;
    }

    Question getQuestion() {
        return question;
    }

    Affiliation getAuthor() {
        return author;
    }

    String getText() {
        return text;
    }

    String getHtml() {
        return html;
    }

    Instant getWrittenAt() {
        return writtenAt;
    }
}
