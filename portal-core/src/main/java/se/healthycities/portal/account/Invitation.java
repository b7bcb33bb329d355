package se.healthycities.portal.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import se.healthycities.portal.person.Affiliation;

/**
 * Somebody was asked to take part for an organisation. The address in the mail holds for thirty days and can be renewed;
 * reading it changes nothing, confirming it once ends it.
 */
@Entity
@Table(schema = "core", name = "invitations")
public class Invitation {
    static final Duration VALID = Duration.ofDays(30);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    private Affiliation affiliation;

    /** Null where nobody was logged in, for example at an import. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Affiliation invitedBy;

    @Column(nullable = false)
    private String tokenHash;

    @Column(nullable = false)
    private Instant invitedAt;

    @Column(nullable = false)
    private Instant validUntil;

    private Instant acceptedAt;

    private UUID requestKey;

    protected Invitation() {}

    Invitation(Affiliation affiliation, UUID requestKey) {
        this.affiliation = affiliation;
        this.requestKey = requestKey;
    }

    /** A new address; the one before it is no longer valid. */
    MailedToken send(Affiliation by, Instant now) {
        MailedToken token = MailedToken.fresh();
        invitedBy = by;
        tokenHash = token.hash();
        invitedAt = now;
        validUntil = now.plus(VALID);
        return token;
    }

    boolean open(Instant now) {
        return acceptedAt == null && now.isBefore(validUntil);
    }

    void accept(Instant now) {
        acceptedAt = now;
    }

    public Long getId() {
        return id;
    }

    public Affiliation getAffiliation() {
        return affiliation;
    }

    public Affiliation getInvitedBy() {
        return invitedBy;
    }

    public Instant getAcceptedAt() {
        return acceptedAt;
    }
}
