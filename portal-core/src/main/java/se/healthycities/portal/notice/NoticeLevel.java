package se.healthycities.portal.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A person's own choice for a space, a kind, both, or everything. */
@Entity
@Table(schema = "core", name = "notice_levels")
public class NoticeLevel {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long personId;

    /** Null for every space. */
    private Long spaceId;

    /** Null for every kind. */
    private String kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Level level;

    protected NoticeLevel() {}
}
