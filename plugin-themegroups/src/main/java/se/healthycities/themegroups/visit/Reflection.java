package se.healthycities.themegroups.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.healthycities.portal.person.Affiliation;

/** What somebody who came along takes home from a study visit; one each, under one's own name, changed by nobody else. */
@Entity(name = "themegroups_Reflection")
@Table(schema = "themegroups", name = "reflections")
public class Reflection {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false)
    private Long occasionId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Affiliation author;

    @Column(nullable = false)
    private String text;

    @Column(nullable = false)
    private String html;

    private int version;

    @Column(nullable = false)
    private Instant writtenAt;

    @Column(nullable = false)
    private Instant changedAt;

    protected Reflection() {}

    public Reflection(long occasion, Affiliation author, String words, String asHtml, Instant now) {
        this.occasionId = occasion;
        this.author = author;
        this.writtenAt = now;
        say(words, asHtml, now);
    }

    void say(String words, String asHtml, Instant now) {
        text = words;
        html = asHtml;
        version++;
        changedAt = now;
    }

    public Long getId() {
        return id;
    }

    int getVersion() {
        return version;
    }
}
