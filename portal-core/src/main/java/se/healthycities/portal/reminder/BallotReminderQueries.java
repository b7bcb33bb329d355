package se.healthycities.portal.reminder;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Space;

/** The compile-checked queries of reminders of ballots. */
interface BallotReminderQueries {
    EntityManager entityManager();

    @HQL(
            "select ballot.id, ballot.title, ballot.madeAt, ballot.closesAt, space.owner, space.path, space.id, space.name,"
                    + " space.nameEnglish from Ballot ballot join ballot.space space where ballot.closedAt is null"
                    + " and ballot.withdrawnAt is null and ballot.decidedAt is null and ballot.closesAt > :now"
                    + " and ballot.closesAt <= :until and " + Space.ACTIVE + Readable.DECISIONS
                    + " order by ballot.closesAt, ballot.id")
    List<ClosingBallot> closing(Instant now, Instant until, LocalDate today);

    /** Who was reminded by a step. */
    @SQL("select person_id from core.ballot_reminders where ballot_id = :ballot and step = :step"
            + " and closes_at = :closes")
    List<Long> reminded(long ballot, String step, Instant closes);

    /** @return 0 when the person was reminded before, or at the same moment by somebody else */
    @SQL("insert into core.ballot_reminders (ballot_id, person_id, step, closes_at, by_digest, reminded_at)"
            + " values (:ballot, :person, :step, :closes, :digest, :at) on conflict do nothing")
    int remind(long ballot, long person, String step, Instant closes, boolean digest, Instant at);
}
