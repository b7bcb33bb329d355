package se.healthycities.portal.announcement;

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

/** Why somebody is among the recipients: the affiliation, and what it is that includes it; rows are written by {@link RecipientRows}. */
@Entity
@Table(schema = "core", name = "announcement_grounds")
public class AnnouncementGround {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Announcement announcement;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Affiliation affiliation;

    /** The kind of contact, the role of the seat, otherwise the capacity. */
    @Column(nullable = false)
    private String ground;

    @Enumerated(EnumType.STRING)
    private Shift change;

    protected AnnouncementGround() {}
}
