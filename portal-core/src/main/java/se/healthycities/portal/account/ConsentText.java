package se.healthycities.portal.account;

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
import java.time.LocalDate;
import se.healthycities.portal.person.Affiliation;

/**
 * One version of a text that people agree to, in Markdown. A version is never changed, so that one can always read what
 * somebody agreed to; the next version takes over on its first day.
 */
@Entity
@Table(schema = "core", name = "consent_texts")
public class ConsentText {
    /** The version that holds today, in queries: for the alias {@code text} and the parameter {@code today}. */
    public static final String TODAY = "text.version = (select max(other.version) from ConsentText other"
            + " where other.kind = text.kind and other.validFrom <= :today)";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ConsentKind kind;

    @Column(nullable = false)
    private int version;

    @Column(nullable = false)
    private String textSwedish;

    @Column(nullable = false)
    private String textEnglish;

    @Column(nullable = false)
    private LocalDate validFrom;

    @Column(nullable = false)
    private Instant writtenAt;

    /** Null for a text that came with the portal. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Affiliation writtenBy;

    protected ConsentText() {}

    public ConsentText(ConsentKind kind, int version, Words words, LocalDate validFrom, Instant at, Affiliation by) {
        this.kind = kind;
        this.version = version;
        this.textSwedish = words.swedish();
        this.textEnglish = words.english();
        this.validFrom = validFrom;
        this.writtenAt = at;
        this.writtenBy = by;
    }

    public Long getId() {
        return id;
    }

    public ConsentKind getKind() {
        return kind;
    }

    public int getVersion() {
        return version;
    }

    /** The same text in both languages, as Markdown. */
    public record Words(String swedish, String english) implements java.io.Serializable {}
}
