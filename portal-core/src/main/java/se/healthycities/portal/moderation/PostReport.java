package se.healthycities.portal.moderation;

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
import se.healthycities.portal.discussion.Post;
import se.healthycities.portal.person.Affiliation;

/**
 * Somebody who reads a post thinks that it should not stand there, and says why (J1). It waits for those who lead the space,
 * and later for the coordinator; one answer ends it.
 */
@Entity
@Table(schema = "core", name = "post_reports")
public class PostReport {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Post post;

    /** Known to those who answer, and to nobody else. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Affiliation reporter;

    @Column(nullable = false)
    private String reason;

    @Column(nullable = false)
    private Instant reportedAt;

    private Instant answeredAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Affiliation answeredBy;

    @Enumerated(EnumType.STRING)
    private ReportOutcome outcome;

    @Column(nullable = false)
    private UUID requestKey;

    protected PostReport() {}

    PostReport(Post post, Affiliation reporter, String reason, Instant reportedAt, UUID requestKey) {
        this.post = post;
        this.reporter = reporter;
        this.reason = reason;
        this.reportedAt = reportedAt;
        this.requestKey = requestKey;
    }

    void answer(ReportOutcome as, Affiliation by, Instant at) {
        outcome = as;
        answeredBy = by;
        answeredAt = at;
    }

    boolean isOpen() {
        return outcome == null;
    }

    Long getId() {
        return id;
    }

    Post getPost() {
        return post;
    }
}
