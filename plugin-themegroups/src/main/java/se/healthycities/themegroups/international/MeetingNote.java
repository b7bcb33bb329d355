package se.healthycities.themegroups.international;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Space;
import se.healthycities.themegroups.group.Contribution;

/** What was said at a meeting abroad, in short and in English, by one of ours who was there. */
@Entity(name = "themegroups_MeetingNote")
@Table(schema = "themegroups", name = "meeting_notes")
public class MeetingNote extends Contribution {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Space space;

    @Column(nullable = false)
    private LocalDate metOn;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private UUID requestKey;

    protected MeetingNote() {}

    public MeetingNote(Space space, NotePlan plan, String asHtml, Affiliation author, Instant now, UUID requestKey) {
        super(author, plan.text(), asHtml, now);
        this.space = space;
        this.metOn = plan.metOn();
        this.title = plan.title();
        this.requestKey = requestKey;
    }
}
