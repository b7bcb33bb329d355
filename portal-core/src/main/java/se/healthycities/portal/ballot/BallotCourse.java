package se.healthycities.portal.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.time.Today;

/**
 * What whoever leads a space does with a ballot while it takes answers (D1): prolongs it, says something to it, closes it
 * before its time or takes it back. Everybody sees what was done, by whom and why.
 */
@ApplicationScoped
public class BallotCourse {
    private final EntityManager entityManager;
    private final BallotDoor door;
    private final BallotLetters letters;
    private final Facts facts;
    private final Today today;

    @Inject
    public BallotCourse(EntityManager entityManager, BallotDoor door, BallotLetters letters, Facts facts, Today today) {
        this.entityManager = entityManager;
        this.door = door;
        this.letters = letters;
        this.facts = facts;
        this.today = today;
    }

    /** Takes answers until later; all who have a voice are told. */
    @Guarded(Access.CONVENE)
    @Transactional
    public void prolong(Scene scene, long id, Instant until, String words) {
        Ballot ballot = door.open(scene, id);
        if (ballot.getClosesAt().equals(until)) {
            return;
        }
        if (!until.isAfter(ballot.getClosesAt())) {
            throw new IllegalArgumentException("A ballot is prolonged; to end it sooner it is closed.");
        }
        String before = ballot.getClosesAt().toString();
        ballot.prolong(until);
        Affiliation by = door.by(scene);
        door.step(ballot, StepKind.PROLONGED, by, words);
        facts.tell(new BallotProlonged(id, ballot.getSpace().getId(), by.getId()));
        door.record("ballot-prolonged", id, new Change(before, until.toString()));
        letters.prolonged(ballot);
    }

    /** Says something to it that stands below its text. */
    @Guarded(Access.CONVENE)
    @Transactional
    public void note(Scene scene, long id, String words) {
        Ballot ballot = door.led(scene, id);
        if (!words.isBlank()) {
            door.step(ballot, StepKind.NOTED, door.by(scene), words);
        }
    }

    /** Takes no more answers; a second time nothing happens. */
    @Guarded(Access.CONVENE)
    @Transactional
    public void close(Scene scene, long id) {
        Ballot ballot = door.led(scene, id);
        if (ballot.state(today.now()) != BallotState.OPEN) {
            return;
        }
        ballot.close(today.now());
        Affiliation by = door.by(scene);
        door.step(ballot, StepKind.CLOSED, by, "");
        facts.tell(new BallotClosed(id, ballot.getSpace().getId(), by.getId()));
        door.record("ballot-closed", id, Change.NONE);
        entityManager.flush();
        letters.closed(ballot);
    }

    /** Takes it back without a result; its answers are kept and shown no more. A second time nothing happens. */
    @Guarded(Access.CONVENE)
    @Transactional
    public void withdraw(Scene scene, long id, String words) {
        Ballot ballot = door.led(scene, id);
        if (ballot.state(today.now()) == BallotState.WITHDRAWN) {
            return;
        }
        door.requireState(scene, ballot, BallotState.OPEN);
        ballot.withdraw(today.now());
        Affiliation by = door.by(scene);
        door.step(ballot, StepKind.WITHDRAWN, by, words);
        facts.tell(new BallotWithdrawn(id, ballot.getSpace().getId(), by.getId()));
        door.record("ballot-withdrawn", id, Change.NONE);
    }
}
