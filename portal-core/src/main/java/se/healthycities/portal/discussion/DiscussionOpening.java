package se.healthycities.portal.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.time.Today;

/** Starts a discussion that comes with another act, such as a question that goes to a group by itself; whoever calls has asked who may. */
@ApplicationScoped
public class DiscussionOpening {
    private final EntityManager entityManager;
    private final DiscussionQueries queries;
    private final Markdown markdown;
    private final Facts facts;
    private final Today today;

    @Inject
    public DiscussionOpening(
            EntityManager entityManager, DiscussionQueries queries, Markdown markdown, Facts facts, Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.markdown = markdown;
        this.facts = facts;
        this.today = today;
    }

    /** @return the id of the discussion, also when the key was used before */
    @Transactional(Transactional.TxType.MANDATORY)
    public long open(Space space, Affiliation author, String title, String text, UUID key) {
        return queries.started(key).stream().findFirst().orElseGet(() -> start(space, author, title, text, key));
    }

    private long start(Space space, Affiliation author, String title, String text, UUID key) {
        Discussion discussion = new Discussion(space, title, author, today.now(), key);
        entityManager.persist(discussion);
        facts.tell(new DiscussionStarted(discussion.getId(), space.getId(), author.getId()));
        UUID first = UUID.nameUUIDFromBytes(key.toString().getBytes(StandardCharsets.US_ASCII));
        Post post = discussion.write(author, text, markdown.toHtml(text), today.now(), first);
        entityManager.persist(post);
        facts.tell(new PostWritten(post.getId(), space.getId(), author.getId()));
        return discussion.getId();
    }
}
