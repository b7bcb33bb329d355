package se.healthycities.themegroups.ask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/** How a question is written, asked of those whom its asker leaves in, and taken back. */
@ApplicationScoped
public class Asking {
    private final EntityManager entityManager;
    private final QuestionQueries queries;
    private final QuestionReads reads;
    private final KnowerQueries knowers;
    private final Knowing knowing;
    private final QuestionLetters letters;
    private final Visitors visitors;
    private final Markdown markdown;
    private final Facts facts;
    private final AuditLog audit;
    private final Today today;

    @Inject
    public Asking(
            EntityManager entityManager,
            QuestionQueries queries,
            QuestionReads reads,
            KnowerQueries knowers,
            Knowing knowing,
            QuestionLetters letters,
            Visitors visitors,
            Markdown markdown,
            Facts facts,
            AuditLog audit,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.reads = reads;
        this.knowers = knowers;
        this.knowing = knowing;
        this.letters = letters;
        this.visitors = visitors;
        this.markdown = markdown;
        this.facts = facts;
        this.audit = audit;
        this.today = today;
    }

    /**
     * Keeps what was written; nobody is asked yet.
     *
     * @return the id, also when the key was used before
     */
    @Guarded(Access.CONTRIBUTE)
    @Transactional
    public long write(Scene scene, QuestionPlan plan, UUID form) {
        Optional<Long> before = queries.written(form).stream().findFirst();
        if (before.isPresent()) {
            return own(scene, before.get()).getId();
        }
        Affiliation author =
                entityManager.getReference(Affiliation.class, visitors.current().affiliation());
        Question question = new Question(author, today.now(), form)
                .write(plan, markdown.toHtml(plan.text()), group(scene, plan.space()));
        entityManager.persist(question);
        return question.getId();
    }

    /** Says it in other words; a question that is asked stays as it is. */
    @Guarded(Access.CONTRIBUTE)
    @Transactional
    public void rewrite(Scene scene, long id, QuestionPlan plan) {
        Question question = own(scene, id);
        if (question.getAskedAt() == null) {
            question.write(plan, markdown.toHtml(plan.text()), group(scene, plan.space()));
        }
    }

    /**
     * Asks those of the suggested people who are named, once; who has got two questions meanwhile is left out. With nobody to
     * ask, the question waits for its group.
     *
     * @param chosen affiliations; one that is not suggested is refused unless it cannot be asked any more
     * @return how many were asked
     */
    @Guarded(Access.CONTRIBUTE)
    @Transactional
    public int send(Scene scene, long id, Set<Long> chosen) {
        knowers.lock();
        Question question = own(scene, id);
        if (question.getAskedAt() != null) {
            return queries.routes(id).size();
        }
        Visitor visitor = visitors.current();
        List<Suggested> suggested = knowing.suggested(
                question.getTitle(),
                question.getTags(),
                visitor.person(),
                question.getAuthor().getOrganisation().getId());
        question.ask(today.now());
        int asked = 0;
        for (Suggested one : suggested) {
            if (chosen.contains(one.who().affiliation())) {
                Affiliation to = entityManager.find(Affiliation.class, one.who().affiliation());
                entityManager.persist(new QuestionRoute(question, to, today.now()));
                letters.write(question, to);
                asked++;
            }
        }
        if (question.isHidden()) {
            audit.record(
                    new Actor(visitor.person(), visitor.affiliation()),
                    "question-hidden",
                    "question " + id,
                    Change.NONE);
        }
        facts.tell(new QuestionAsked(id, question.isHidden() ? null : visitor.affiliation()));
        return asked;
    }

    /** No answer is needed any more: its asker has found out. A draft goes away. */
    @Guarded(Access.CONTRIBUTE)
    @Transactional
    public void withdraw(Scene scene, long id) {
        Question question = own(scene, id);
        if (question.getAskedAt() == null) {
            entityManager.remove(question);
        } else {
            question.close(today.now());
        }
    }

    private Question own(Scene scene, long id) {
        Question question = entityManager.find(Question.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (question == null || !question.isOf(visitors.current().person())) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        return question;
    }

    /** A group that the asker reads. */
    private Space group(Scene scene, long id) {
        if (reads.groups().stream().noneMatch(group -> group.id() == id)) {
            throw new Refused(Verdict.FORBIDDEN, scene);
        }
        return entityManager.getReference(Space.class, id);
    }
}
