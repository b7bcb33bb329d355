package se.healthycities.portal.meeting;

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
import se.healthycities.portal.person.Affiliation;

/** That somebody signed minutes, in which role and for whom they stood on that day. */
@Entity
@Table(schema = "core", name = "meeting_signatures")
public class Signature {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private ReadyMinutes minutes;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Affiliation affiliation;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RoleKind role;

    @Column(nullable = false)
    private Instant signedAt;

    private boolean byLetter;

    protected Signature() {}

    /** @param byLetter true for the link of a letter, false for the page of the meeting */
    public Signature(ReadyMinutes minutes, MeetingRole as, Instant now, boolean byLetter) {
        this.minutes = minutes;
        this.affiliation = as.getAffiliation();
        this.role = as.getRole();
        this.signedAt = now;
        this.byLetter = byLetter;
    }
}
