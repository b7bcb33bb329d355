package se.healthycities.themegroups.ask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.healthycities.portal.discussion.DiscussionOpening;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.time.Today;

/** Takes questions to their groups when three working days have brought no accepted answer, each once (N15). */
@ApplicationScoped
public class PassingOn {
    private static final int SOME = 50;

    private final EntityManager entityManager;
    private final QuestionQueries queries;
    private final KnowerQueries locks;
    private final DiscussionOpening discussions;
    private final OfficeVoice office;
    private final Gate gate;
    private final Facts facts;
    private final Today today;

    @Inject
    public PassingOn(
            EntityManager entityManager,
            QuestionQueries queries,
            KnowerQueries locks,
            DiscussionOpening discussions,
            OfficeVoice office,
            Gate gate,
            Facts facts,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.locks = locks;
        this.discussions = discussions;
        this.office = office;
        this.gate = gate;
        this.facts = facts;
        this.today = today;
    }

    /** Questions whose time has come. */
    @Transactional
    public List<Long> due() {
        return queries.going(today.now(), today.date(), SOME);
    }

    /** Takes one to its group, or to the strategic group when its own is closed; while neither can be written in, it waits. */
    @Transactional
    public void pass(long id) {
        locks.lock();
        Question question = entityManager.find(Question.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (question == null
                || !question.open()
                || question.getDiscussionId() != null
                || question.getGoesAt().isAfter(today.now())) {
            return;
        }
        group(question).ifPresent(space -> {
            Affiliation author = question.isHidden() ? office.affiliation() : question.getAuthor();
            long discussion =
                    discussions.open(space, author, question.getTitle(), question.getText(), question.groupKey());
            question.goTo(space, discussion);
            facts.tell(new QuestionPassedOn(id, space.getId()));
        });
    }

    private Optional<Space> group(Question question) {
        return Stream.concat(Stream.of(question.getSpace()), queries.strategic().stream())
                .filter(space -> space.active(today.date()))
                .filter(space -> gate.state(space.scene().in("discussions")).writable())
                .findFirst();
    }
}
