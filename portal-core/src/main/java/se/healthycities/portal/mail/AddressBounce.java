package se.healthycities.portal.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * An address that mails came back from for good (G5). Once may be a mistake of somebody's server; the second time within two
 * months the address counts as bouncing, until somebody says that it works again or the person has another one.
 */
@Entity
@Table(schema = "core", name = "address_bounces")
public class AddressBounce {
    private static final int TOO_MANY = 2;
    private static final Duration MEMORY = Duration.ofDays(60);

    @Id
    private String address;

    private int bounces;

    @Column(nullable = false)
    private Instant firstAt;

    @Column(nullable = false)
    private Instant lastAt;

    @Column(nullable = false)
    private String code;

    private Instant bouncingSince;

    /** When those who can mend it were told. */
    private Instant toldAt;

    protected AddressBounce() {}

    public AddressBounce(String address, Instant now) {
        this.address = address;
        this.firstAt = now;
        this.lastAt = now;
    }

    /** One more mail to it came back. */
    public void again(String newCode, Instant now) {
        if (bouncingSince == null && lastAt.isBefore(now.minus(MEMORY))) {
            bounces = 0;
            firstAt = now;
        }
        bounces++;
        lastAt = now;
        code = newCode;
        if (bounces >= TOO_MANY && bouncingSince == null) {
            bouncingSince = now;
        }
    }

    void told(Instant now) {
        toldAt = now;
    }
}
