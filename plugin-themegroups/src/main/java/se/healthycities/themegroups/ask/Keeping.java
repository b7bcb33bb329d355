package se.healthycities.themegroups.ask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/** Keeps answers for all members, and lets their authors correct them. */
@ApplicationScoped
public class Keeping {
    private final EntityManager entityManager;
    private final KeptQueries queries;
    private final KeptReads reads;
    private final Visitors visitors;
    private final Markdown markdown;
    private final Facts facts;
    private final Today today;

    @Inject
    public Keeping(
            EntityManager entityManager,
            KeptQueries queries,
            KeptReads reads,
            Visitors visitors,
            Markdown markdown,
            Facts facts,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.reads = reads;
        this.visitors = visitors;
        this.markdown = markdown;
        this.facts = facts;
        this.today = today;
    }

    /**
     * Keeps the best answer of a question, for its asker and for those who run the network.
     *
     * @return the entry, also a second time
     */
    @Guarded(Access.CONTRIBUTE)
    @Transactional
    public long keep(Scene scene, long answer) {
        QuestionAnswer best = entityManager.find(QuestionAnswer.class, answer);
        if (best == null || !best.isBest()) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        Visitor visitor = visitors.current();
        Question question =
                entityManager.find(Question.class, best.getQuestion().getId(), LockModeType.PESSIMISTIC_WRITE);
        if (!question.isOf(visitor.person()) && !visitor.coordinates()) {
            throw new Refused(Verdict.FORBIDDEN, scene);
        }
        return queries.ofAnswer(answer).stream()
                .findFirst()
                .orElseGet(() -> added(KeptAnswer.of(best, me(), today.now()), question.isHidden()));
    }

    /**
     * Keeps a reply in a group's discussion, for whoever leads the group and for whoever asked the question there; the
     * question is closed.
     *
     * @return the entry, also a second time
     */
    @Guarded(Access.CONTRIBUTE)
    @Transactional
    public long keepPost(Scene scene, long post, String question, Set<String> tags) {
        KeptPost found = reads.reply(post).orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
        if (!reads.mayKeep(found)) {
            throw new Refused(Verdict.FORBIDDEN, scene);
        }
        Optional<Question> asked =
                queries.ofDiscussion(found.discussion()).stream().findFirst();
        asked.ifPresent(one -> {
            entityManager.lock(one, LockModeType.PESSIMISTIC_WRITE);
            one.close(today.now());
        });
        queries.lock();
        return queries.ofPost(post).stream().findFirst().orElseGet(() -> {
            Affiliation author = entityManager.getReference(Affiliation.class, found.author());
            KeptAnswer kept = KeptAnswer.of(found, author, question.strip(), me(), today.now())
                    .about(tags);
            return added(kept, asked.filter(Question::isHidden).isPresent());
        });
    }

    /** Says what a discussion is about, so that it is found under its subjects in the group; for those who may keep a reply. */
    @Guarded(Access.CONTRIBUTE)
    @Transactional
    public void tag(Scene scene, long discussion, Set<String> tags) {
        KeptPost first =
                reads.posts(discussion).stream().findFirst().orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
        if (!reads.mayKeep(first)) {
            throw new Refused(Verdict.FORBIDDEN, scene);
        }
        queries.lock();
        queries.untag(discussion);
        entityManager.flush();
        tags.forEach(tag -> entityManager.merge(new ThreadTag(discussion, tag)));
    }

    /** Says it right, or says by the same words that it still holds; its author does, or whoever runs the network. */
    @Guarded(Access.CONTRIBUTE)
    @Transactional
    public void correct(Scene scene, long id, String text) {
        KeptAnswer kept = entityManager.find(KeptAnswer.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (kept == null || reads.one(id).isEmpty()) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        Visitor visitor = visitors.current();
        if (!kept.isOf(visitor.person()) && !visitor.coordinates()) {
            throw new Refused(Verdict.FORBIDDEN, scene);
        }
        kept.correct(text, markdown.toHtml(text), today.now());
        facts.tell(new KeptAnswerCorrected(id, visitor.affiliation()));
    }

    /** @param hidden true when the asker is not to be seen, who may be the one that keeps it */
    private long added(KeptAnswer kept, boolean hidden) {
        entityManager.persist(kept);
        facts.tell(new KeptAnswerAdded(
                kept.getId(), hidden ? null : visitors.current().affiliation()));
        return kept.getId();
    }

    private Affiliation me() {
        return entityManager.getReference(Affiliation.class, visitors.current().affiliation());
    }
}
