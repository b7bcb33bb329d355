package se.healthycities.portal.care;

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
import se.healthycities.portal.discussion.Post;
import se.healthycities.portal.person.Affiliation;

/**
 * That a post touches party politics, said by its author or by somebody with a seat, before an election (N18). Only the
 * author and those who lead know of it. It waits until somebody has looked, also when the period is over by then.
 */
@Entity
@Table(schema = "core", name = "care_marks")
public class CareMark {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Post post;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private CarePeriod period;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Affiliation markedBy;

    @Column(nullable = false)
    private Instant markedAt;

    private Instant settledAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Affiliation settledBy;

    @Enumerated(EnumType.STRING)
    private CareOutcome outcome;

    protected CareMark() {}

    void settle(CareOutcome as, Affiliation by, Instant at) {
        outcome = as;
        settledBy = by;
        settledAt = at;
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
