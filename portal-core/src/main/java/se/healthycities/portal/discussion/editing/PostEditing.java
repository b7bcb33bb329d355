package se.healthycities.portal.discussion.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import se.healthycities.portal.discussion.DiscussionState;
import se.healthycities.portal.discussion.HiddenBy;
import se.healthycities.portal.discussion.Hiding;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.discussion.Post;
import se.healthycities.portal.discussion.PostChanged;
import se.healthycities.portal.discussion.PostRestored;
import se.healthycities.portal.discussion.PostState;
import se.healthycities.portal.discussion.PostWithdrawn;
import se.healthycities.portal.discussion.Talks;
import se.healthycities.portal.draft.DraftPlace;
import se.healthycities.portal.draft.TextDrafts;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.mention.MarkedText;
import se.healthycities.portal.mention.Mentions;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/**
 * Changes posts and takes them back (C8). One changes and takes back one's own, and those who lead the space may correct
 * another's; what a post said before is kept. In a closed discussion nothing is changed, but one's own can be taken back.
 */
@ApplicationScoped
public class PostEditing {
    /** How long an author may undo that a post was taken back. */
    public static final Duration UNDO = Duration.ofMinutes(30);

    private final EntityManager entityManager;
    private final EditingQueries queries;
    private final Talks talks;
    private final Markdown markdown;
    private final Mentions mentions;
    private final TextDrafts typed;
    private final Facts facts;
    private final Today today;

    @Inject
    public PostEditing(
            EntityManager entityManager,
            EditingQueries queries,
            Talks talks,
            Markdown markdown,
            Mentions mentions,
            TextDrafts typed,
            Facts facts,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.talks = talks;
        this.markdown = markdown;
        this.mentions = mentions;
        this.typed = typed;
        this.facts = facts;
        this.today = today;
    }

    /**
     * Changes the text, unless somebody else has changed it since it was read.
     *
     * @param seen the version that the change was made from
     * @return false when the text has become another one meanwhile; then nothing is written
     */
    @Guarded(Access.REPLY)
    @Transactional
    public boolean change(Scene scene, long id, String text, int seen) {
        Post post = talks.post(scene, id);
        if (!post.isBy(talks.visitor().person()) && !talks.leads(scene)) {
            throw new Refused(Verdict.FORBIDDEN, scene);
        }
        if (post.getState() != PostState.SHOWN || post.getDiscussion().getState() == DiscussionState.CLOSED) {
            throw new Refused(Verdict.READ_ONLY, scene);
        }
        if (post.getText().equals(text)) {
            return true;
        }
        if (post.getVersion() != seen) {
            return false;
        }
        typed.drop(DraftPlace.edit(id));
        Affiliation by = talks.author(scene);
        MarkedText marked = mentions.mark(space(post), markdown.toHtml(text));
        entityManager.persist(post.change(by, text, marked.html(), today.now()));
        mentions.keep(id, space(post), by.getId(), marked);
        facts.tell(new PostChanged(id, space(post), by.getId()));
        return true;
    }

    /** Takes one's own post back; a second time nothing happens. */
    @Guarded(Access.REPLY)
    @Transactional
    public void withdraw(Scene scene, long id) {
        Post post = own(scene, id);
        if (post.getState() == PostState.WITHDRAWN) {
            return;
        }
        if (post.getState() != PostState.SHOWN) {
            throw new Refused(Verdict.READ_ONLY, scene);
        }
        Hiding hiding = new Hiding(today.now(), talks.author(scene), HiddenBy.AUTHOR, null);
        entityManager.persist(post.hide(PostState.WITHDRAWN, hiding));
        facts.tell(new PostWithdrawn(id, space(post), talks.author(scene).getId()));
    }

    /** Shows one's own post again, within half an hour. */
    @Guarded(Access.REPLY)
    @Transactional
    public void undoWithdrawal(Scene scene, long id) {
        Post post = own(scene, id);
        if (post.getState() == PostState.SHOWN) {
            return;
        }
        boolean late = post.getState() != PostState.WITHDRAWN
                || post.getHiding().getAt().plus(UNDO).isBefore(today.now());
        if (late) {
            throw new Refused(Verdict.READ_ONLY, scene);
        }
        restore(post);
        facts.tell(new PostRestored(id, space(post), talks.author(scene).getId()));
    }

    /** Gives a hidden post its words back, within the transaction of whoever decided that. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void restore(Post post) {
        queries.lastVersion(post.getId()).forEach(words -> {
            post.restore(words);
            entityManager.remove(words);
        });
    }

    private Post own(Scene scene, long id) {
        Post post = talks.post(scene, id);
        if (!post.isBy(talks.visitor().person())) {
            throw new Refused(Verdict.FORBIDDEN, scene);
        }
        return post;
    }

    private static Long space(Post post) {
        return post.getDiscussion().getSpace().getId();
    }
}
