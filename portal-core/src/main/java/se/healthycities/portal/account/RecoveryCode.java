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

/** One of ten codes for the day when the phone is lost: kept as Argon2id, good once. */
@Entity
@Table(schema = "core", name = "recovery_codes")
public class RecoveryCode {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person person;

    /** The code's first digit, so that only one hash has to be compared. */
    private int number;

    @Column(nullable = false)
    private String hash;

    private Instant usedAt;

    protected RecoveryCode() {}

    RecoveryCode(Person person, int number, String hash) {
        this.person = person;
        this.number = number;
        this.hash = hash;
    }

    Long getId() {
        return id;
    }

    String getHash() {
        return hash;
    }
}
