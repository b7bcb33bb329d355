package se.healthycities.portal.discussion.summary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.stream.Collectors;
import se.healthycities.portal.discussion.Discussion;
import se.healthycities.portal.person.Affiliation;

/**
 * "In short" (C3): what a discussion came to, in at most three lines by a named person. A new one replaces the one before,
 * which is kept.
 */
@Entity
@Table(schema = "core", name = "summaries")
public class Summary {
    public static final int LINES = 3;
    public static final int CHARACTERS = 600;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Discussion discussion;

    private int number;

    @Column(nullable = false)
    private String text;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Affiliation author;

    @Column(nullable = false)
    private Instant writtenAt;

    private Instant replacedAt;

    protected Summary() {}

    public Summary(Discussion discussion, int number, String text, Affiliation author, Instant writtenAt) {
        this.discussion = discussion;
        this.number = number;
        this.text = text;
        this.author = author;
        this.writtenAt = writtenAt;
    }

    /** The words without empty lines and blanks at the ends. */
    public static String tidy(String words) {
        return words.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    public static boolean fits(String words) {
        String tidy = tidy(words);
        return tidy.length() <= CHARACTERS && tidy.lines().count() <= LINES;
    }

    void replace(Instant at) {
        replacedAt = at;
    }

    int getNumber() {
        return number;
    }

    String getText() {
        return text;
    }
}
