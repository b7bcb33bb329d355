package se.healthycities.portal.mandate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** That a contact has got the letter about an organisation's politicians after an election. */
@Entity
@Table(schema = "core", name = "mandate_letters")
@IdClass(MandateLetter.Key.class)
public class MandateLetter {
    @Id
    private long electionId;

    @Id
    private long organisationId;

    @Id
    private long affiliationId;

    @Column(nullable = false)
    private Instant sentAt;

    protected MandateLetter() {}

    /** To whom about what. */
    public record Key(long electionId, long organisationId, long affiliationId) implements Serializable {}
}
