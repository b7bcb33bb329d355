package se.healthycities.portal.ledger;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import se.healthycities.portal.time.Period;

/**
 * One version of a dated right and since when the portal has known it (N2). Triggers of the database write it beside every
 * write to affiliations, contact roles, seats and memberships; nothing changes it, so that a later correction never hides
 * what was thought before.
 */
@Entity
@Immutable
@Table(schema = "core", name = "ledger_entries")
public class LedgerEntry {
    @Id
    private Long id;

    @Enumerated(EnumType.STRING)
    private LedgerKind kind;

    private Long subjectId;
    private Long organisationId;
    private Long affiliationId;
    private Long spaceId;
    /** The role, the kind of contact or the title. */
    private String word;

    private String party;

    @Embedded
    private Period period;

    /** True for "it never was". */
    private boolean withdrawn;

    private Instant knownFrom;
    private Long recordedById;
    private String reason;

    protected LedgerEntry() {}
}
