package se.healthycities.portal.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** Words that somebody is writing and has not sent. They are shown to nobody else and go when the form is accepted. */
@Entity
@Table(schema = "core", name = "text_drafts")
@IdClass(TextDraft.Key.class)
public class TextDraft {
    @Id
    private long personId;

    @Id
    private String place;

    /** The page on which it is written. */
    @Column(nullable = false)
    private String address;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String text;

    @Column(nullable = false)
    private Instant savedAt;

    protected TextDraft() {}

    public String getText() {
        return text;
    }

    /** The identity of a draft. */
    public record Key(long personId, String place) implements Serializable {}
}
