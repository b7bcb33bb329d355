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
import java.util.UUID;
import se.healthycities.portal.person.Affiliation;

/** That somebody came to a meeting or did not: by the affiliation of a seat, or from outside by name and organisation. */
@Entity
@Table(schema = "core", name = "presences")
public class Presence {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Meeting meeting;

    @ManyToOne(fetch = FetchType.LAZY)
    private Affiliation affiliation;

    private String name;
    private String organisation;
    private boolean substitute;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Attendance attendance;

    @Column(unique = true)
    private UUID requestKey;

    protected Presence() {}

    public Presence(Meeting meeting, Affiliation affiliation, Attendance attendance) {
        this.meeting = meeting;
        this.affiliation = affiliation;
        this.attendance = attendance;
    }

    public Presence(Meeting meeting, Visit visit, UUID form) {
        this.meeting = meeting;
        this.name = visit.name();
        this.organisation = visit.organisation();
        this.substitute = visit.substitute();
        this.attendance = visit.attendance();
        this.requestKey = form;
    }

    void note(Attendance noted) {
        attendance = noted;
    }

    boolean is(Attendance noted) {
        return attendance == noted;
    }

    Attendance attendance() {
        return attendance;
    }

    Affiliation getAffiliation() {
        return affiliation;
    }

    Meeting getMeeting() {
        return meeting;
    }
}
