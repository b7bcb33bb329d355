package se.healthycities.portal.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;

/**
 * Where every act on a discussion or a post begins: the thing is locked for the rest of the transaction, and a thing that
 * lives in another space is not found.
 */
@ApplicationScoped
public class Talks {
    private final EntityManager entityManager;
    private final Visitors visitors;

    @Inject
    public Talks(EntityManager entityManager, Visitors visitors) {
        this.entityManager = entityManager;
        this.visitors = visitors;
    }

    /** @throws Refused when this space has no such discussion */
    public Discussion discussion(Scene scene, long id) {
        Discussion discussion = entityManager.find(Discussion.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (discussion == null || !discussion.getSpace().getPath().equals(scene.space())) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        return discussion;
    }

    /** @throws Refused when this space has no such post */
    public Post post(Scene scene, long id) {
        Post post = entityManager.find(Post.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (post == null || !post.getDiscussion().getSpace().getPath().equals(scene.space())) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        return post;
    }

    /** The affiliation that the visitor uses in this space. */
    public Affiliation author(Scene scene) {
        return entityManager.getReference(Affiliation.class, standing(scene).affiliation(visitors.current()));
    }

    public boolean leads(Scene scene) {
        Access right = standing(scene).access(visitors.current());
        return right != null && right.atLeast(Access.CONVENE);
    }

    /** In which of the two roles the visitor leads: a seat here comes first. */
    public HiddenBy leadsAs(Scene scene) {
        Standing standing = standing(scene);
        boolean seated = standing.role() != null && standing.role().leads();
        return seated ? HiddenBy.CONVENOR : HiddenBy.COORDINATOR;
    }

    public Visitor visitor() {
        return visitors.current();
    }

    private Standing standing(Scene scene) {
        return visitors.standing(scene.space()).orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
    }
}
