package se.healthycities.portal.announcement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.person.Affiliation;

/**
 * The proof that an announcement was read and understood (G8): by whom, for which organisation, on which day. It is added
 * and never changed; when the person is erased the organisation and the day stay.
 */
@Entity
@Table(schema = "core", name = "announcement_receipts")
public class AnnouncementReceipt {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Announcement announcement;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Affiliation affiliation;

    /** True when it stands for the organisation as a whole. */
    private boolean whole;

    private boolean byLink;

    @Column(nullable = false)
    private Instant confirmedAt;

    protected AnnouncementReceipt() {}
}
