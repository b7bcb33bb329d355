package se.healthycities.portal.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/**
 * One line of the audit log: who, for which organisation, did what to what. It holds ids and states, no names. Each entry
 * carries the hash of the one before it, so that a changed or missing line is found.
 */
@Entity
@Table(schema = "core", name = "audit_entries")
public class AuditEntry {
    static final String FIRST = "0".repeat(64);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant recordedAt;
    private String act;
    private Long actorId;
    private Long affiliationId;
    private String subject;
    private String before;
    private String after;
    private String previousHash;
    private String hash;

    protected AuditEntry() {}

    AuditEntry(Instant recordedAt, Actor actor, String act, String subject, Change change, String previousHash) {
        this.recordedAt = recordedAt.truncatedTo(ChronoUnit.MILLIS);
        this.act = act;
        this.actorId = actor.person();
        this.affiliationId = actor.affiliation();
        this.subject = subject;
        this.before = change.before();
        this.after = change.after();
        this.previousHash = previousHash;
        this.hash = computeHash();
    }

    /** True when the entry is as it was written and follows the given one. */
    boolean follows(String expectedPrevious) {
        return previousHash.equals(expectedPrevious) && hash.equals(computeHash());
    }

    private String computeHash() {
        String line = String.join(
                "\u001f",
                previousHash,
                recordedAt.toString(),
                act,
                String.valueOf(actorId),
                String.valueOf(affiliationId),
                subject,
                String.valueOf(before),
                String.valueOf(after));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    public Long getId() {
        return id;
    }

    public String getAct() {
        return act;
    }

    public String getSubject() {
        return subject;
    }

    public String getBefore() {
        return before;
    }

    public String getAfter() {
        return after;
    }

    public String getHash() {
        return hash;
    }
}
