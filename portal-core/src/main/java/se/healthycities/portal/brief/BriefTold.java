package se.healthycities.portal.brief;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** That a brief by mail has told a person of a thing: the weekly mail tells each thing once. */
@Entity
@Table(schema = "core", name = "brief_told")
@IdClass(BriefTold.Key.class)
public class BriefTold {
    @Id
    private long personId;

    @Id
    @Enumerated(EnumType.STRING)
    private ToldKind kind;

    @Id
    private long subject;

    @Column(nullable = false)
    private Instant toldAt;

    protected BriefTold() {}

    /** What was told to whom. */
    public record Key(long personId, ToldKind kind, long subject) implements Serializable {}
}
