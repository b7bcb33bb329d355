package se.healthycities.portal.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.time.Today;

/**
 * Asks a space for a decision, for whoever leads it (D1). Its words can be changed only while nobody has answered, because
 * nobody shall have agreed to something else.
 */
@ApplicationScoped
public class BallotService {
    private final EntityManager entityManager;
    private final BallotQueries queries;
    private final BallotDoor door;
    private final BallotLetters letters;
    private final Markdown markdown;
    private final Facts facts;
    private final Today today;

    @Inject
    public BallotService(
            EntityManager entityManager,
            BallotQueries queries,
            BallotDoor door,
            BallotLetters letters,
            Markdown markdown,
            Facts facts,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.door = door;
        this.letters = letters;
        this.markdown = markdown;
        this.facts = facts;
        this.today = today;
    }

    /**
     * Asks those who have a voice in the space; the next round of a ballot is asked once.
     *
     * @param writes true to write to all of them, now and when it has closed
     * @return the ballot's id, also when the form was sent before
     */
    @Guarded(Access.CONVENE)
    @Transactional
    public long open(Scene scene, BallotPlan plan, boolean writes, UUID form) {
        Standing standing = door.leading(scene);
        List<Long> before = queries.made(form);
        if (!before.isEmpty()) {
            return before.get(0);
        }
        requireLater(plan.closesAt());
        Ballot previous = null;
        if (plan.previous() != null) {
            previous = door.locked(scene, plan.previous());
            List<Long> next = queries.next(plan.previous());
            if (!next.isEmpty()) {
                return next.get(0);
            }
            door.requireState(scene, previous, BallotState.CLOSED);
        }
        Affiliation by = door.by(scene);
        Space space = entityManager.getReference(Space.class, standing.space());
        String html = markdown.toHtml(plan.text());
        Ballot ballot = new Ballot(space, plan, html, writes, previous, by, today.now(), form);
        entityManager.persist(ballot);
        door.step(ballot, StepKind.OPENED, by, "");
        facts.tell(new BallotOpened(ballot.getId(), standing.space(), by.getId()));
        if (writes) {
            letters.opened(ballot, door.person());
        }
        return ballot.getId();
    }

    /** @return false when somebody has answered already, and nothing was written */
    @Guarded(Access.CONVENE)
    @Transactional
    public boolean change(Scene scene, long id, String title, String text, List<String> options) {
        Ballot ballot = door.open(scene, id);
        if (title.isBlank() || !BallotPlan.fits(ballot.getKind(), options)) {
            throw new IllegalArgumentException("A ballot asks something, and a choice has two to twelve options.");
        }
        if (queries.answered(id) > 0) {
            return false;
        }
        ballot.say(title, text, markdown.toHtml(text), options);
        door.step(ballot, StepKind.CHANGED, door.by(scene), "");
        return true;
    }

    private void requireLater(Instant closesAt) {
        if (!closesAt.isAfter(today.now())) {
            throw new IllegalArgumentException("A ballot closes later than now.");
        }
    }
}
