package se.healthycities.themegroups.group;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import se.healthycities.portal.person.Affiliation;

/** What somebody writes for others under the own name, in the capacity of that day: a result, a note, a reflection, an answer. */
@MappedSuperclass
public abstract class Contribution {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false)
    private String text;

    /** The text as it is shown, made safe when it was written. */
    @Column(nullable = false)
    private String html;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Affiliation author;

    @Column(nullable = false)
    private Instant writtenAt;

    protected Contribution() {}

    protected Contribution(Affiliation author, String text, String html, Instant at) {
        this.author = author;
        this.writtenAt = at;
        reword(text, html);
    }

    /** It says the same in other words; its author and its day stay. */
    protected void reword(String newText, String asHtml) {
        text = newText;
        html = asHtml;
    }

    public Long getId() {
        return id;
    }

    public Affiliation getAuthor() {
        return author;
    }

    public String getText() {
        return text;
    }

    public String getHtml() {
        return html;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }
}
