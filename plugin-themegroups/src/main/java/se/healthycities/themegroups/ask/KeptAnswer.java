package se.healthycities.themegroups.ask;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import se.healthycities.portal.person.Affiliation;

/**
 * An answer that is worth keeping for all members: of a question to the network, or a reply in a group (INV-208). Its author
 * corrects it; after three years somebody ought to look whether it still holds. Who asked is not a part of it.
 */
@Entity(name = "themegroups_KeptAnswer")
@Table(schema = "themegroups", name = "kept_answers")
public class KeptAnswer {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false)
    private String question;

    @Column(nullable = false)
    private String text;

    @Column(nullable = false)
    private String html;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Affiliation author;

    private Long answerId;

    /** The reply in a discussion that it was; while that one is hidden or taken back, so is this. */
    private Long postId;

    @Column(nullable = false)
    private Instant answeredAt;

    @Column(nullable = false)
    private Instant keptAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "kept_by")
    private Affiliation keptBy;

    private Instant correctedAt;

    @ElementCollection
    @CollectionTable(
            schema = "themegroups",
            name = "kept_answer_tags",
            joinColumns = @JoinColumn(name = "kept_answer_id"))
    @Column(name = "tag")
    private Set<String> tags = new HashSet<>();

    protected KeptAnswer() {}

    private KeptAnswer(String question, Affiliation author, Instant answeredAt, Affiliation keptBy, Instant keptAt) {
        this.question = question;
        this.author = author;
        this.answeredAt = answeredAt;
        this.keptBy = keptBy;
        this.keptAt = keptAt;
    }

    static KeptAnswer of(QuestionAnswer answer, Affiliation keptBy, Instant at) {
        Question asked = answer.getQuestion();
        KeptAnswer kept = new KeptAnswer(asked.getTitle(), answer.getAuthor(), answer.getWrittenAt(), keptBy, at);
        kept.answerId = answer.getId();
        kept.text = answer.getText();
        kept.html = answer.getHtml();
        kept.tags.addAll(asked.getTags());
        return kept;
    }

    static KeptAnswer of(KeptPost post, Affiliation author, String question, Affiliation keptBy, Instant at) {
        KeptAnswer kept = new KeptAnswer(question, author, post.writtenAt(), keptBy, at);
        kept.postId = post.id();
        kept.text = post.text();
        kept.html = post.html();
        return kept;
    }

    /** @param keys of the network's subjects */
    KeptAnswer about(Set<String> keys) {
        tags.clear();
        tags.addAll(keys);
        return this;
    }

    /** It is right again from now on, and looked at again three years later. */
    void correct(String rightText, String rightHtml, Instant at) {
        text = rightText;
        html = rightHtml;
        correctedAt = at;
    }

    boolean isOf(long person) {
        return author.getPerson().getId() == person;
    }

    public Long getId() {
        return id;
    }
}
