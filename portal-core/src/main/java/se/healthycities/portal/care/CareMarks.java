package se.healthycities.portal.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.discussion.Post;
import se.healthycities.portal.discussion.PostState;
import se.healthycities.portal.discussion.Talks;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/**
 * Marks posts that touch party politics before an election, and settles the marks (N18): whoever has a seat may mark, those
 * who lead the space look, but nobody at a post of one's own.
 */
@ApplicationScoped
public class CareMarks {
    private final EntityManager entityManager;
    private final CareQueries queries;
    private final Talks talks;
    private final Visitors visitors;
    private final Gate gate;
    private final Facts facts;
    private final AuditLog audit;
    private final Today today;

    @Inject
    public CareMarks(
            EntityManager entityManager,
            CareQueries queries,
            Talks talks,
            Visitors visitors,
            Gate gate,
            Facts facts,
            AuditLog audit,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.talks = talks;
        this.visitors = visitors;
        this.gate = gate;
        this.facts = facts;
        this.audit = audit;
        this.today = today;
    }

    /** True where posts can be marked today by whoever stands there like this. */
    public boolean takes(Standing standing) {
        return standing.careUntil() != null
                && standing.role() != null
                && gate.state(standing.scene()).writable()
                && standing.active(today.date());
    }

    /** Marks a post; one that was marked in this period stays as it is. */
    @Guarded(Access.READ)
    @Transactional
    public void mark(Scene scene, long postId) {
        Post post = talks.post(scene, postId);
        Standing standing = visitors.standing(scene.space()).orElseThrow();
        if (standing.role() == null) {
            throw new Refused(Verdict.FORBIDDEN, scene);
        }
        if (!takes(standing) || post.getState() != PostState.SHOWN) {
            throw new Refused(Verdict.READ_ONLY, scene);
        }
        note(postId, standing.space(), talks.author(scene).getId());
    }

    /** The same in the transaction of whoever asks, who knows that a mark is right; without a period nothing happens. */
    @Transactional(Transactional.TxType.MANDATORY)
    void note(long post, long space, long by) {
        for (long period : queries.on(today.date())) {
            if (queries.mark(post, period, by, today.now()) > 0) {
                facts.tell(new CareMarked(post, space, by));
            }
        }
    }

    /** Somebody has looked; a second time nothing happens. @param ask true when the author is asked to change the post */
    @Guarded(Access.CONVENE)
    @Transactional
    public void settle(Scene scene, long id, boolean ask) {
        CareMark mark = entityManager.find(CareMark.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (mark == null || !mark.getPost().getDiscussion().getSpace().getPath().equals(scene.space())) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        Visitor visitor = visitors.current();
        if (mark.getPost().isBy(visitor.person())) {
            throw new Refused(Verdict.FORBIDDEN, scene);
        }
        if (mark.isOpen()) {
            Affiliation by = talks.author(scene);
            settle(mark, ask ? CareOutcome.ASKED : CareOutcome.FINE, by);
            if (ask) {
                facts.tell(new CareAsked(mark.getPost().getId(), space(mark), by.getId()));
            }
        }
    }

    /** What waits about a post is settled by what became of the post. */
    @Transactional(Transactional.TxType.MANDATORY)
    void gone(long post, CareOutcome outcome, Long actor) {
        if (actor != null) {
            Affiliation by = entityManager.find(Affiliation.class, actor);
            queries.openOf(post).forEach(mark -> settle(mark, outcome, by));
        }
    }

    private void settle(CareMark mark, CareOutcome outcome, Affiliation by) {
        mark.settle(outcome, by, today.now());
        Post post = mark.getPost();
        facts.tell(new CareSettled(post.getId(), space(mark), by.getId()));
        audit.record(
                new Actor(by.getPerson().getId(), by.getId()),
                "care-settled",
                post.getDiscussion().getSpace().getPath() + " post " + post.getId(),
                new Change(null, outcome.name()));
    }

    private static Long space(CareMark mark) {
        return mark.getPost().getDiscussion().getSpace().getId();
    }
}
