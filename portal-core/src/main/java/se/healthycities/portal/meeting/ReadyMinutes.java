package se.healthycities.portal.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.healthycities.portal.person.Affiliation;

/**
 * The minutes of a meeting as they are signed, with their heading and the hash of their text (D7). A change before the last signature takes
 * them back, and their signatures count for nothing any more; signed by all, they can never be changed.
 */
@Entity
@Table(schema = "core", name = "meeting_minutes")
public class ReadyMinutes {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Meeting meeting;

    @Embedded
    private MinutesHeading heading;

    @Column(nullable = false)
    private String text;

    @Column(nullable = false)
    private String sha256;

    @Column(nullable = false)
    private Instant readyAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "ready_by")
    private Affiliation readyBy;

    private Instant takenBackAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "taken_back_by")
    private Affiliation takenBackBy;

    private Instant signedAt;

    protected ReadyMinutes() {}

    /** @param text in Markdown */
    public ReadyMinutes(Meeting meeting, MinutesHeading heading, String text, Affiliation by, Instant now) {
        this.meeting = meeting;
        this.heading = heading;
        this.text = text;
        this.sha256 = MinutesText.hash(text);
        this.readyBy = by;
        this.readyAt = now;
    }

    void takeBack(Affiliation by, Instant now) {
        takenBackBy = by;
        takenBackAt = now;
    }

    /** The last signature is there. */
    public void complete(Instant now) {
        signedAt = now;
    }

    boolean open() {
        return takenBackAt == null && signedAt == null;
    }

    public Long getId() {
        return id;
    }

    public Meeting getMeeting() {
        return meeting;
    }

    String getText() {
        return text;
    }
}
