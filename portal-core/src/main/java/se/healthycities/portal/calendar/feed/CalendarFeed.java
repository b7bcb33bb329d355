package se.healthycities.portal.calendar.feed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Under which secret address a person's own calendar is read (F2); a new secret makes the old one worthless. */
@Entity
@Table(schema = "core", name = "calendar_feeds")
public class CalendarFeed {
    @Id
    private Long personId;

    @Column(nullable = false, unique = true)
    private String secretHash;

    @Column(nullable = false)
    private Instant madeAt;

    protected CalendarFeed() {}

    CalendarFeed(long person) {
        personId = person;
    }

    CalendarFeed under(String hash, Instant now) {
        secretHash = hash;
        madeAt = now;
        return this;
    }

    long getPersonId() {
        return personId;
    }

    Instant getMadeAt() {
        return madeAt;
    }
}
