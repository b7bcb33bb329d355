package se.healthycities.portal.discussion;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Space;

/**
 * A discussion in a space: somebody starts it with a first post, others answer, it is decided or closed. Posts are
 * numbered from 1 without gaps; the numbers are what people have read up to.
 */
@Entity
@Table(schema = "core", name = "discussions")
public class Discussion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Space space;

    @Column(nullable = false)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DiscussionState state;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Affiliation author;

    /** Who looks after it now; null is vacant. The author never changes. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Affiliation responsible;

    @Column(nullable = false)
    private Instant startedAt;

    @Column(nullable = false)
    private Instant lastPostAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Affiliation lastAuthor;

    private int posts;

    @Column(nullable = false)
    private UUID requestKey;

    @Version
    private int version;

    /** The discussion that this one became a part of; null for nearly all. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Discussion mergedInto;

    protected Discussion() {}

    public Discussion(Space space, String title, Affiliation author, Instant at, UUID requestKey) {
        this.space = space;
        this.title = title;
        this.author = author;
        this.responsible = author;
        this.lastAuthor = author;
        this.startedAt = at;
        this.lastPostAt = at;
        this.state = DiscussionState.OPEN;
        this.requestKey = requestKey;
    }

    /** Adds a post; the discussion must be locked by the caller so that numbers stay without gaps. */
    public Post write(Affiliation by, String text, String html, Instant at, UUID key) {
        posts++;
        lastPostAt = at;
        lastAuthor = by;
        return new Post(this, posts, by, text, html, at, key);
    }

    public void turn(DiscussionState to) {
        state = to;
    }

    /** True for whoever started it and whoever looks after it now. */
    public boolean isOf(long person) {
        return author.getPerson().getId() == person || isLookedAfterBy(person);
    }

    public boolean isLookedAfterBy(long person) {
        return responsible != null && responsible.getPerson().getId() == person;
    }

    /** Lives in another space from now on; whoever reads there reads it. */
    public void moveTo(Space to) {
        space = to;
    }

    /** Became a part of another discussion, in which its posts are now. */
    public void mergeInto(Discussion other) {
        state = DiscussionState.CLOSED;
        mergedInto = other;
    }

    /** After posts have come or gone: how many numbers there are, and who wrote last. */
    public void recount(int numbers, Instant lastAt, Affiliation lastBy) {
        posts = numbers;
        lastPostAt = lastAt;
        lastAuthor = lastBy;
    }

    /** @param to who looks after it from now on, null for vacant */
    public void handTo(Affiliation to) {
        responsible = to;
    }

    public Affiliation getResponsible() {
        return responsible;
    }

    public Long getId() {
        return id;
    }

    public Space getSpace() {
        return space;
    }

    public String getTitle() {
        return title;
    }

    public DiscussionState getState() {
        return state;
    }

    public int getPosts() {
        return posts;
    }

    public Instant getLastPostAt() {
        return lastPostAt;
    }

    public Affiliation getLastAuthor() {
        return lastAuthor;
    }

    /** Null unless this discussion became a part of another. */
    public Discussion getMergedInto() {
        return mergedInto;
    }
}
