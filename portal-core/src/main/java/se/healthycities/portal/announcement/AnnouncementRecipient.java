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
import java.time.Instant;
import se.healthycities.portal.person.Person;

/** Somebody whom an announcement is for, once however many roles the person has; rows are written by {@link RecipientRows}. */
@Entity
@Table(schema = "core", name = "announcement_recipients")
public class AnnouncementRecipient {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Announcement announcement;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person person;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Reach reach;

    /** When the person opened its page first; null while nobody did. */
    private Instant openedAt;

    protected AnnouncementRecipient() {}
}
