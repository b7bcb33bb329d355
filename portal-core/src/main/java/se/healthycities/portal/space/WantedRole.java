package se.healthycities.portal.space;

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

/** A role that a space is meant to have; while nobody holds it, the list of seats shows it as vacant (B2). */
@Entity
@Table(schema = "core", name = "wanted_roles")
public class WantedRole {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Space space;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SeatRole role;

    protected WantedRole() {}

    public WantedRole(Space space, SeatRole role) {
        this.space = space;
        this.role = role;
    }

    public SeatRole getRole() {
        return role;
    }
}
