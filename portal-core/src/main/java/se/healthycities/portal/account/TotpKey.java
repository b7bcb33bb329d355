package se.healthycities.portal.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.healthycities.portal.person.Person;

/** The secret that a person's authenticator app shares with the portal; it counts from its first right code on. */
@Entity
@Table(schema = "core", name = "totp_keys")
public class TotpKey {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person person;

    @Column(nullable = false)
    private byte[] secret;

    private Instant confirmedAt;

    /** The last step whose code was taken; that code and older ones are refused. */
    private long lastStep;

    protected TotpKey() {}

    TotpKey(Person person, byte[] secret) {
        this.person = person;
        this.secret = secret.clone();
    }

    byte[] getSecret() {
        return secret.clone();
    }
}
