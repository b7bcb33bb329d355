package se.healthycities.themegroups.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.themegroups.group.Contribution;

/** What somebody who came along takes home from a study visit; one each, under one's own name, changed by nobody else. */
@Entity(name = "themegroups_Reflection")
@Table(schema = "themegroups", name = "reflections")
public class Reflection extends Contribution {
    @Column(nullable = false)
    private Long occasionId;

    private int version;

    @Column(nullable = false)
    private Instant changedAt;

    protected Reflection() {}

    public Reflection(long occasion, Affiliation author, String words, String asHtml, Instant now) {
        super(author, words, asHtml, now);
        this.occasionId = occasion;
        this.changedAt = now;
        this.version = 1;
    }

    /** Says it in other words. */
    void say(String words, String asHtml, Instant now) {
        reword(words, asHtml);
        changedAt = now;
        version++;
    }

    int getVersion() {
        return version;
    }
}
