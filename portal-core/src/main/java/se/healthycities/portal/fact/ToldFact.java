package se.healthycities.portal.fact;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.spi.Fact;

/** A fact as the outbox keeps it. */
@Entity
@Table(schema = "core", name = "facts")
public class ToldFact {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String kind;
    private long subject;
    private Long spaceId;
    private Long actorId;
    private Instant toldAt;

    protected ToldFact() {}

    ToldFact(Fact fact, Instant toldAt) {
        this.kind = fact.kind();
        this.subject = fact.subject();
        this.spaceId = fact.space();
        this.actorId = fact.actor();
        this.toldAt = toldAt;
    }

    public Long getId() {
        return id;
    }

    public String getKind() {
        return kind;
    }

    public long getSubject() {
        return subject;
    }

    /** As the duties of plugins are asked about it. */
    public Digest.Told told() {
        return new Digest.Told(kind, subject, spaceId, actorId);
    }
}
