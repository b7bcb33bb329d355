package se.healthycities.portal.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.healthycities.portal.draft.DraftPlace;
import se.healthycities.portal.draft.TextDrafts;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.file.FileService;
import se.healthycities.portal.mention.MarkedText;
import se.healthycities.portal.mention.Mentions;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/**
 * Starts discussions and writes replies. Every form carries a key, so that a double click or a repeated request writes
 * once.
 */
@ApplicationScoped
public class DiscussionService {
    private final EntityManager entityManager;
    private final DiscussionQueries queries;
    private final Markdown markdown;
    private final Mentions mentions;
    private final FileService files;
    private final TextDrafts typed;
    private final Visitors visitors;
    private final Facts facts;
    private final Today today;

    @Inject
    public DiscussionService(
            EntityManager entityManager,
            DiscussionQueries queries,
            Markdown markdown,
            Mentions mentions,
            FileService files,
            TextDrafts typed,
            Visitors visitors,
            Facts facts,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.markdown = markdown;
        this.mentions = mentions;
        this.files = files;
        this.typed = typed;
        this.visitors = visitors;
        this.facts = facts;
        this.today = today;
    }

    /** @return the id of the discussion, also when the key was used before */
    @Guarded(Access.START)
    @Transactional
    public long start(Scene scene, String title, String text, Set<UUID> drafts, UUID key) {
        return start(scene, title, text, drafts, key, false);
    }

    /**
     * The same.
     *
     * @param partisan true when the author says that it touches party politics: before an election it is read again
     */
    @Guarded(Access.START)
    @Transactional
    public long start(Scene scene, String title, String text, Set<UUID> drafts, UUID key, boolean partisan) {
        List<Long> before = queries.started(key);
        if (!before.isEmpty()) {
            return before.get(0);
        }
        Standing standing = standing(scene);
        Affiliation author = author(standing);
        Space space = entityManager.getReference(Space.class, standing.space());
        Discussion discussion = new Discussion(space, title.trim(), author, today.now(), key);
        entityManager.persist(discussion);
        facts.tell(new DiscussionStarted(discussion.getId(), standing.space(), author.getId()));
        write(
                scene,
                discussion,
                author,
                text,
                drafts,
                UUID.nameUUIDFromBytes(key.toString().getBytes()),
                partisan && standing.careUntil() != null);
        typed.drop(DraftPlace.newDiscussion(standing.space()));
        return discussion.getId();
    }

    /** @return the number of the post, also when the key was used before */
    @Guarded(Access.REPLY)
    @Transactional
    public int reply(Scene scene, long discussionId, String text, Set<UUID> drafts, UUID key) {
        return reply(scene, discussionId, text, drafts, key, false);
    }

    /**
     * The same.
     *
     * @param partisan as for {@link #start}
     */
    @Guarded(Access.REPLY)
    @Transactional
    public int reply(Scene scene, long discussionId, String text, Set<UUID> drafts, UUID key, boolean partisan) {
        Runnable taken = () -> typed.drop(DraftPlace.reply(discussionId));
        return answer(scene, discussionId, text, drafts, key, taken, partisan);
    }

    /** The same for words that came by mail: what the person is typing on the page meanwhile stays. */
    @Guarded(Access.REPLY)
    @Transactional
    public int replyByMail(Scene scene, long discussionId, String text, Set<UUID> drafts, UUID key) {
        return answer(scene, discussionId, text, drafts, key, () -> {}, false);
    }

    private int answer(
            Scene scene, long discussionId, String text, Set<UUID> drafts, UUID key, Runnable taken, boolean partisan) {
        Discussion discussion = entityManager.find(Discussion.class, discussionId, LockModeType.PESSIMISTIC_WRITE);
        if (discussion == null || !discussion.getSpace().getPath().equals(scene.space())) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        List<Integer> before = queries.written(key);
        if (!before.isEmpty()) {
            return before.get(0);
        }
        if (discussion.getState() == DiscussionState.CLOSED) {
            throw new Refused(Verdict.READ_ONLY, scene);
        }
        taken.run();
        Standing standing = standing(scene);
        boolean marked = partisan && standing.careUntil() != null;
        return write(scene, discussion, author(standing), text, drafts, key, marked);
    }

    private int write(
            Scene scene,
            Discussion discussion,
            Affiliation author,
            String text,
            Set<UUID> drafts,
            UUID key,
            boolean partisan) {
        long space = discussion.getSpace().getId();
        MarkedText marked = mentions.mark(space, markdown.toHtml(text));
        Post post = discussion.write(author, text, marked.html(), today.now(), key);
        if (!drafts.isEmpty()) {
            post.attach(files.attach(scene, drafts));
        }
        entityManager.persist(post);
        facts.tell(new PostWritten(post.getId(), space, author.getId()));
        if (partisan) {
            facts.tell(new PartisanPostWritten(post.getId(), space, author.getId()));
        }
        if (!marked.targets().isEmpty()) {
            mentions.keep(post.getId(), space, author.getId(), marked);
        }
        return post.getNumber();
    }

    private Standing standing(Scene scene) {
        return visitors.standing(scene.space()).orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
    }

    private Affiliation author(Standing standing) {
        return entityManager.getReference(Affiliation.class, standing.affiliation(visitors.current()));
    }
}
