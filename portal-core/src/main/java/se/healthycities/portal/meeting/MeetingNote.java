package se.healthycities.portal.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.healthycities.portal.person.Affiliation;

/** A note beside a meeting that stays: why a locked agenda was changed, or what signed minutes should have said. */
@Entity
@Table(schema = "core", name = "meeting_notes")
public class MeetingNote {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Meeting meeting;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private NoteKind kind;

    @Column(nullable = false)
    private String text;

    @Column(nullable = false)
    private Instant writtenAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "written_by")
    private Affiliation writtenBy;

    @Column(nullable = false, unique = true)
    private UUID requestKey;

    protected MeetingNote() {}

    public MeetingNote(Meeting meeting, NoteKind kind, String text, Affiliation by, Instant now, UUID form) {
        this.meeting = meeting;
        this.kind = kind;
        this.text = text;
        this.writtenBy = by;
        this.writtenAt = now;
        this.requestKey = form;
    }
}
