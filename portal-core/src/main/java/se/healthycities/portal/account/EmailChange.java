package se.healthycities.portal.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import se.healthycities.portal.person.Person;

/** Somebody wants to be reached, and to log in, by another address; it waits until a mail there was answered. */
@Entity
@Table(schema = "core", name = "email_changes")
public class EmailChange {
    private static final Duration VALID = Duration.ofDays(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person person;

    @Column(nullable = false)
    private String email;

    @Column(nullable = false)
    private String tokenHash;

    @Column(nullable = false)
    private Instant askedAt;

    @Column(nullable = false)
    private Instant validUntil;

    private Instant usedAt;

    protected EmailChange() {}

    EmailChange(Person person, String email, MailedToken token, Instant now) {
        this.person = person;
        this.email = email;
        this.tokenHash = token.hash();
        this.askedAt = now;
        this.validUntil = now.plus(VALID);
    }

    boolean open(Instant now) {
        return usedAt == null && now.isBefore(validUntil);
    }

    void use(Instant now) {
        usedAt = now;
    }

    public Long getId() {
        return id;
    }

    public Person getPerson() {
        return person;
    }

    public String getEmail() {
        return email;
    }
}
