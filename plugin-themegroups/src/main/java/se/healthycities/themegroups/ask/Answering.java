package se.healthycities.themegroups.ask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.link.SignedLink;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;
import se.healthycities.themegroups.group.ThemeGroup;

/** Takes what those say who were asked, on the page or by the link of their letter; and what the asker finds best. */
@ApplicationScoped
public class Answering {
    private final EntityManager entityManager;
    private final QuestionQueries queries;
    private final Visitors visitors;
    private final Markdown markdown;
    private final Gate gate;
    private final Facts facts;
    private final Today today;

    @Inject
    public Answering(
            EntityManager entityManager,
            QuestionQueries queries,
            Visitors visitors,
            Markdown markdown,
            Gate gate,
            Facts facts,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.visitors = visitors;
        this.markdown = markdown;
        this.gate = gate;
        this.facts = facts;
        this.today = today;
    }

    /** An answer by somebody who was asked; the same key answers once. */
    @Guarded(Access.CONTRIBUTE)
    @Transactional
    public void answer(Scene scene, long id, String text, UUID key) {
        answer(scene, id, visitors.current().person(), text, key);
    }

    /** The same by a link, which says who was written to: whether that person may answer is asked now. */
    @Guarded(Access.VISIT)
    @Transactional
    public void answer(Scene scene, SignedLink link, String text, UUID key) {
        writable();
        answer(scene, link.subject(), link.person(), text, key);
    }

    /**
     * Does not know, or knows who does.
     *
     * @param hint who would know better, or ""
     */
    @Guarded(Access.CONTRIBUTE)
    @Transactional
    public void pass(Scene scene, long id, String hint) {
        pass(scene, id, visitors.current().person(), hint);
    }

    /**
     * The same by the link of a letter.
     *
     * @param hint who would know better, or ""
     */
    @Guarded(Access.VISIT)
    @Transactional
    public void pass(Scene scene, SignedLink link, String hint) {
        writable();
        pass(scene, link.subject(), link.person(), hint);
    }

    /** True for somebody who was asked, still stands for the organisation, and whose answer is awaited. */
    public boolean mayAnswer(long id, long person) {
        return !queries.routed(id, person, today.date()).isEmpty();
    }

    /** The asker, or whoever runs the network, says which answer is the best; that closes the question. */
    @Guarded(Access.CONTRIBUTE)
    @Transactional
    public void best(Scene scene, long answer) {
        Visitor visitor = visitors.current();
        QuestionAnswer chosen = entityManager.find(QuestionAnswer.class, answer);
        if (chosen == null) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        Question question = locked(scene, chosen.getQuestion().getId());
        if (!question.isOf(visitor.person()) && !visitor.coordinates()) {
            throw new Refused(Verdict.FORBIDDEN, scene);
        }
        queries.unmark(question.getId());
        entityManager.refresh(chosen);
        chosen.mark(true);
        question.close(today.now());
    }

    private void answer(Scene scene, long id, long person, String text, UUID key) {
        Question question = locked(scene, id);
        if (queries.answered(key) > 0) {
            return;
        }
        QuestionRoute route = route(scene, id, person);
        Affiliation author = route.getAffiliation();
        QuestionAnswer answer = new QuestionAnswer(question, author, text, markdown.toHtml(text), today.now(), key);
        entityManager.persist(answer);
        route.say(QuestionRoute.Outcome.ANSWERED, null, today.now());
        facts.tell(new QuestionAnswered(id, author.getId()));
    }

    private void pass(Scene scene, long id, long person, String hint) {
        locked(scene, id);
        QuestionRoute route = route(scene, id, person);
        String somebody = hint.isBlank() ? null : hint.strip();
        route.say(
                somebody == null ? QuestionRoute.Outcome.NOT_ME : QuestionRoute.Outcome.SOMEBODY_ELSE,
                somebody,
                today.now());
    }

    private QuestionRoute route(Scene scene, long id, long person) {
        return queries.routed(id, person, today.date()).stream()
                .findFirst()
                .orElseThrow(() -> new Refused(Verdict.FORBIDDEN, scene));
    }

    private Question locked(Scene scene, long id) {
        Question question = entityManager.find(Question.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (question == null || question.getAskedAt() == null) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        return question;
    }

    private void writable() {
        Scene here = Scene.of(ThemeGroup.PLUGIN);
        if (!gate.state(here).writable()) {
            throw new Refused(Verdict.READ_ONLY, here);
        }
    }
}
