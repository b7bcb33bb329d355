package se.healthycities.portal.discussion.moving;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.healthycities.portal.discussion.Discussion;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Space;

/** That a discussion went from one space to another. Its old address leads on by this row, which is never changed. */
@Entity
@Table(schema = "core", name = "discussion_moves")
public class DiscussionMove {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Discussion discussion;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "from_space_id")
    private Space from;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "to_space_id")
    private Space to;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Affiliation movedBy;

    @Column(nullable = false)
    private Instant movedAt;

    protected DiscussionMove() {}

    DiscussionMove(Discussion discussion, Space from, Space to, Affiliation movedBy, Instant movedAt) {
        this.discussion = discussion;
        this.from = from;
        this.to = to;
        this.movedBy = movedBy;
        this.movedAt = movedAt;
    }
}
