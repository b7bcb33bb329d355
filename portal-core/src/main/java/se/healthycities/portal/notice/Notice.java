package se.healthycities.portal.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * That a person is told of a fact. It waits for the mail that tells it and then carries that mail's key, or it is void: read
 * before, or not wanted by mail. What it says is never kept; it is read anew from the thing itself, by the rights of the day.
 */
@Entity
@Table(schema = "core", name = "notices")
public class Notice {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long personId;
    private long factId;

    @Column(nullable = false)
    private String kind;

    private long subject;

    /** Where it happened then; only for choosing among notices, never for rights. */
    private Long spaceId;

    @Column(nullable = false)
    private Instant writtenAt;

    private Instant readAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Rhythm rhythm;

    /** The next mail after this moment tells it; null when none will any more. */
    private Instant waitsSince;

    private UUID toldBy;

    protected Notice() {}

    public Long getId() {
        return id;
    }
}
