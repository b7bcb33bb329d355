package se.healthycities.portal.person;

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
import java.util.UUID;

/**
 * A person's login in one browser. It begins awaiting when a second factor is wanted, is good for nothing until that is
 * given, and ends once. The server's session keeps only its key, so whoever ends the row ends the login.
 */
@Entity
@Table(schema = "core", name = "login_sessions")
public class LoginSession {
    /** How somebody proved who they are. */
    public enum Proof {
        PASSWORD,
        LINK,
        PASSKEY
    }

    /** Neither ended, nor too old, nor waiting for its second factor; for the alias {@code login}. */
    public static final String OPEN = "login.endedAt is null and login.awaiting = false and login.startedAt > :since";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, unique = true)
    private UUID key;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person person;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Proof proof;

    /** The browser's family, such as Firefox; nothing finer. */
    @Column(nullable = false)
    private String browser;

    @Column(nullable = false)
    private Instant startedAt;

    @Column(nullable = false)
    private Instant seenAt;

    /** When the person last proved who they are. */
    @Column(nullable = false)
    private Instant confirmedAt;

    private boolean awaiting;

    private boolean secondFactor;

    private Instant endedAt;

    protected LoginSession() {}

    /** @param awaiting true when nothing may be done before a second factor is given */
    public LoginSession(UUID key, Person person, Proof proof, String browser, boolean awaiting, Instant now) {
        this.key = key;
        this.person = person;
        this.proof = proof;
        this.browser = browser;
        this.startedAt = now;
        this.seenAt = now;
        this.confirmedAt = now;
        this.awaiting = awaiting;
        this.secondFactor = proof == Proof.PASSKEY;
    }

    /** The second factor was given. */
    public void complete(Instant now) {
        awaiting = false;
        secondFactor = true;
        confirmedAt = now;
    }

    /** The person proved again who they are. */
    public void confirm(Instant now) {
        confirmedAt = now;
    }

    public void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    public Long getId() {
        return id;
    }

    public UUID getKey() {
        return key;
    }

    public Person getPerson() {
        return person;
    }

    public Proof getProof() {
        return proof;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public Instant getConfirmedAt() {
        return confirmedAt;
    }

    public boolean isAwaiting() {
        return awaiting;
    }

    public boolean isSecondFactor() {
        return secondFactor;
    }

    public Instant getEndedAt() {
        return endedAt;
    }
}
