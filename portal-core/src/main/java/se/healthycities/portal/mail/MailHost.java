package se.healthycities.portal.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A mail server that gave trouble and is left in peace for a while, longer each time; an hour after that it is forgiven. */
@Entity
@Table(schema = "core", name = "mail_hosts")
public class MailHost {
    private static final Duration FIRST_REST = Duration.ofSeconds(15);
    private static final int MOST_DOUBLINGS = 7;

    @Id
    private String host;

    private int faults;

    @Column(nullable = false)
    private Instant restsUntil;

    protected MailHost() {}

    MailHost(String host) {
        this.host = host;
    }

    void trouble(Instant now) {
        restsUntil = now.plus(FIRST_REST.multipliedBy(1L << Math.min(faults, MOST_DOUBLINGS)));
        faults++;
    }
}
