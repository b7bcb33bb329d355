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

/** A key in a person's device or security key; the portal knows only its public half. */
@Entity
@Table(schema = "core", name = "passkeys")
public class Passkey {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person person;

    @Column(nullable = false, unique = true)
    private byte[] credentialId;

    /** The attested credential data of WebAuthn, with the public key. */
    @Column(nullable = false)
    private byte[] credential;

    private long signatures;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private Instant madeAt;

    private Instant usedAt;

    protected Passkey() {}

    Passkey(Person person, byte[] credentialId, byte[] credential, long signatures, String name, Instant madeAt) {
        this.person = person;
        this.credentialId = credentialId.clone();
        this.credential = credential.clone();
        this.signatures = signatures;
        this.name = name;
        this.madeAt = madeAt;
    }

    void used(long nowSignatures, Instant now) {
        signatures = nowSignatures;
        usedAt = now;
    }

    Person getPerson() {
        return person;
    }

    byte[] getCredential() {
        return credential.clone();
    }

    long getSignatures() {
        return signatures;
    }
}
