package se.healthycities.themegroups.international;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Space;

/** What was said at a meeting abroad, in short and in English, by one of ours who was there. */
@Entity(name = "themegroups_MeetingNote")
@Table(schema = "themegroups", name = "meeting_notes")
public class MeetingNote {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Space space;

    @Column(nullable = false)
    private LocalDate metOn;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String text;

    @Column(nullable = false)
    private String html;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Affiliation author;

    @Column(nullable = false)
    private Instant writtenAt;

    @Column(nullable = false)
    private UUID requestKey;

    protected MeetingNote() {}

    public MeetingNote(Space space, NotePlan plan, String asHtml, Affiliation author, Instant now, UUID requestKey) {
        this.space = space;
        this.metOn = plan.metOn();
        this.title = plan.title();
        this.text = plan.text();
        this.html = asHtml;
        this.author = author;
        this.writtenAt = now;
        this.requestKey = requestKey;
    }

    public Long getId() {
        return id;
    }
}
