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
import se.healthycities.portal.person.Affiliation;

/** Who leads a meeting, writes its minutes or signs them; chosen among the seats of its space. */
@Entity
@Table(schema = "core", name = "meeting_roles")
public class MeetingRole {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Meeting meeting;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RoleKind role;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Affiliation affiliation;

    protected MeetingRole() {}

    public MeetingRole(Meeting meeting, RoleKind role, Affiliation affiliation) {
        this.meeting = meeting;
        this.role = role;
        this.affiliation = affiliation;
    }

    RoleKind getRole() {
        return role;
    }

    Affiliation getAffiliation() {
        return affiliation;
    }
}
