package se.healthycities.portal.discussion.moving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import se.healthycities.portal.discussion.Discussion;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Space;

/**
 * The rows of a move. A post keeps its row and gets the next number of its new discussion; a stub with its old number stays
 * behind, so that numbers never have gaps. A file follows its posts (C7): it goes to their space as soon as no post of any
 * other space carries it; until then it stays, and the posts that went still link to it for those who read there.
 */
@ApplicationScoped
public class Relocation {
    private final EntityManager entityManager;
    private final MovingQueries queries;
    private final Facts facts;

    @Inject
    public Relocation(EntityManager entityManager, MovingQueries queries, Facts facts) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.facts = facts;
    }

    /** Both discussions are locked by the caller; their posts in the persistence context are stale afterwards. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takePosts(List<Long> ids, Discussion from, Discussion to, Affiliation by) {
        int after = to.getPosts();
        entityManager.flush();
        if (!ids.isEmpty()) {
            queries.leaveStubs(ids);
            queries.takeOver(ids, to.getId(), after);
            queries.placeStubs(from.getId());
        }
        recount(from, from.getPosts());
        recount(to, after + ids.size());
        takeFiles(to, from.getSpace(), by);
    }

    /** Takes along from a space what the posts of a discussion, which is elsewhere now, carry. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeFiles(Discussion discussion, Space from, Affiliation by) {
        Space to = discussion.getSpace();
        entityManager.flush();
        if (to.getId().equals(from.getId())) {
            return;
        }
        List<Long> files = queries.following(discussion.getId(), from.getId(), to.getId());
        if (!files.isEmpty()) {
            queries.takeAlong(files, to.getId());
            files.forEach(file -> facts.tell(new AttachmentMoved(file, to.getId(), by.getId())));
        }
    }

    /** Who wrote last stays as it was where all posts have gone. */
    private void recount(Discussion discussion, int numbers) {
        queries.last(discussion.getId()).stream()
                .findFirst()
                .ifPresentOrElse(
                        last -> discussion.recount(numbers, last.getWrittenAt(), last.getAuthor()),
                        () -> discussion.recount(numbers, discussion.getLastPostAt(), discussion.getLastAuthor()));
    }
}
