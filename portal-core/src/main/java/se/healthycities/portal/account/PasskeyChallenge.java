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

/** What a passkey has to sign: random, good once and for five minutes. One for adding a key belongs to its person. */
@Entity
@Table(schema = "core", name = "passkey_challenges")
public class PasskeyChallenge {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, unique = true)
    private byte[] challenge;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @Column(nullable = false)
    private Instant askedAt;

    protected PasskeyChallenge() {}

    PasskeyChallenge(byte[] challenge, Person person, Instant askedAt) {
        this.challenge = challenge.clone();
        this.person = person;
        this.askedAt = askedAt;
    }
}
