package se.healthycities.portal.discussion.moving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.discussion.Discussion;
import se.healthycities.portal.discussion.DiscussionState;
import se.healthycities.portal.discussion.Post;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Space;
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
 * Moves a discussion, splits posts off or merges two (C4): for those who lead the space where it is and may start discussions
 * where it goes. Posts keep their rows, so links, marks of what is read and the right to what one wrote survive; nothing is
 * told as newly written. What was split off is merged back, what was moved is moved back, and what was merged is split off.
 */
@ApplicationScoped
public class DiscussionMoving {
    private final EntityManager entityManager;
    private final MovingQueries queries;
    private final Relocation relocation;
    private final Gate gate;
    private final Visitors visitors;
    private final Facts facts;
    private final AuditLog audit;
    private final Today today;

    @Inject
    public DiscussionMoving(
            EntityManager entityManager,
            MovingQueries queries,
            Relocation relocation,
            Gate gate,
            Visitors visitors,
            Facts facts,
            AuditLog audit,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.relocation = relocation;
        this.gate = gate;
        this.visitors = visitors;
        this.facts = facts;
        this.audit = audit;
        this.today = today;
    }

    /** Moves a whole discussion to the space of this path; moving it to where it is changes nothing. */
    @Guarded(Access.CONVENE)
    @Transactional
    public void move(Scene scene, long id, String path) {
        Discussion discussion = here(scene, lock(scene, id));
        Space from = discussion.getSpace();
        Space to = target(scene, path);
        if (to.getId().equals(from.getId())) {
            return;
        }
        Affiliation by = acting(scene);
        discussion.moveTo(to);
        entityManager.persist(new DiscussionMove(discussion, from, to, by, today.now()));
        relocation.takeFiles(discussion, from, by);
        facts.tell(new DiscussionMoved(id, to.getId(), by.getId()));
        record(by, "discussion-moved", id, new Change("space " + from.getId(), "space " + to.getId()));
    }

    /**
     * Makes a discussion of its own out of some posts, in the space of this path.
     *
     * @param posts ids of posts of this discussion; at least one of its posts stays
     * @return the id of the new discussion, also when the key was used before
     */
    @Guarded(Access.CONVENE)
    @Transactional
    public long split(Scene scene, long id, Set<Long> posts, String title, String path, UUID key) {
        Discussion from = here(scene, lock(scene, id));
        List<Long> before = queries.started(key);
        if (!before.isEmpty()) {
            return before.get(0);
        }
        Space space = target(scene, path);
        List<Long> all = queries.movable(id);
        List<Long> chosen = all.stream().filter(posts::contains).toList();
        if (chosen.isEmpty() || chosen.size() != posts.size() || chosen.size() == all.size()) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        Post first = entityManager.find(Post.class, chosen.get(0));
        Discussion made = new Discussion(space, title.trim(), first.getAuthor(), first.getWrittenAt(), key);
        made.handTo(from.getResponsible());
        entityManager.persist(made);
        entityManager.detach(first);
        Affiliation by = acting(scene);
        relocation.takePosts(chosen, from, made, by);
        facts.tell(new DiscussionSplit(made.getId(), space.getId(), by.getId()));
        record(by, "discussion-split", id, new Change(null, chosen.size() + " posts to discussion " + made.getId()));
        return made.getId();
    }

    /** Adds all posts of a discussion to the end of another one, which it becomes a part of. */
    @Guarded(Access.CONVENE)
    @Transactional
    public void merge(Scene scene, long id, long into) {
        Stream.of(id, into).sorted().forEach(one -> lock(scene, one));
        Discussion from = here(scene, entityManager.find(Discussion.class, id));
        Discussion to = entityManager.find(Discussion.class, into);
        gate.require(to.getSpace().scene().in("discussions"), Access.START);
        if (id == into || to.getMergedInto() != null) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        if (to.getState() == DiscussionState.CLOSED) {
            throw new Refused(Verdict.READ_ONLY, scene);
        }
        Affiliation by = acting(scene);
        from.mergeInto(to);
        relocation.takePosts(queries.movable(id), from, to, by);
        facts.tell(new DiscussionsMerged(id, to.getSpace().getId(), by.getId()));
        facts.tell(new DiscussionMergedInto(into, to.getSpace().getId(), by.getId()));
        record(by, "discussions-merged", id, new Change(null, "discussion " + into));
    }

    private Discussion lock(Scene scene, long id) {
        Discussion discussion = entityManager.find(Discussion.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (discussion == null) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        return discussion;
    }

    /** Of this space, and not a part of another discussion already. */
    private static Discussion here(Scene scene, Discussion discussion) {
        if (!discussion.getSpace().getPath().equals(scene.space()) || discussion.getMergedInto() != null) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        return discussion;
    }

    private Space target(Scene scene, String path) {
        Space space = queries.space(path).stream().findFirst().orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
        gate.require(space.scene().in("discussions"), Access.START);
        return space;
    }

    private Affiliation acting(Scene scene) {
        Standing standing = visitors.standing(scene.space()).orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
        return entityManager.getReference(Affiliation.class, standing.affiliation(visitors.current()));
    }

    private void record(Affiliation by, String act, long discussion, Change change) {
        Visitor visitor = visitors.current();
        audit.record(new Actor(visitor.person(), by.getId()), act, "discussion " + discussion, change);
    }
}
