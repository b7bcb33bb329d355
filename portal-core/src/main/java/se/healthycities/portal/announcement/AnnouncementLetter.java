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
import java.util.UUID;
import se.healthycities.portal.person.Person;

/** That somebody is to get one letter in a round of an announcement; its mail is written once, under the key. */
@Entity
@Table(schema = "core", name = "announcement_letters")
public class AnnouncementLetter {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Announcement announcement;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person person;

    /** 0 for the announcement itself, 1 and more for reminders. */
    private int round;

    @Column(nullable = false)
    private UUID mailKey;

    private Instant writtenAt;

    protected AnnouncementLetter() {}

    void written(Instant now) {
        writtenAt = now;
    }

    Announcement getAnnouncement() {
        return announcement;
    }

    Person getPerson() {
        return person;
    }

    boolean reminds() {
        return round > 0;
    }

    UUID getMailKey() {
        return mailKey;
    }
}
