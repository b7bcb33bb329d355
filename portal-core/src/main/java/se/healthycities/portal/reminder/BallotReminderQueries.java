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

    /** Ballot, person and step, with blanks between, for the moment at which each ballot closes now. */
    String REMINDED = "select reminder.ballot_id || ' ' || reminder.person_id || ' ' || reminder.step"
            + " from core.ballots ballot join core.ballot_reminders reminder on reminder.ballot_id = ballot.id"
            + " and reminder.closes_at = ballot.closes_at where ballot.told_at is null and ballot.closes_at > :now"
            + " and ballot.closes_at <= :until";

    /** Who was reminded of ballots that close in a while. */
    @SQL(REMINDED)
    List<String> reminded(Instant now, Instant until);

    @SQL(REMINDED + " and reminder.person_id = :person")
    List<String> reminded(long person, Instant now, Instant until);

    /** @return 0 when the person was reminded before, or at the same moment by somebody else */
    @SQL("insert into core.ballot_reminders (ballot_id, person_id, step, closes_at, by_digest, reminded_at)"
            + " values (:ballot, :person, :step, :closes, :digest, :at) on conflict do nothing")
    int remind(long ballot, long person, String step, Instant closes, boolean digest, Instant at);

    /**
     * By one digest of several ballots.
     *
     * @return of how many the person had not been reminded before
     */
    @SQL("insert into core.ballot_reminders (ballot_id, person_id, step, closes_at, by_digest, reminded_at)"
            + " select ballot.id, :person, asked.step, ballot.closes_at, true, :at"
            + " from unnest(:ballots, :steps) as asked (ballot, step) join core.ballots ballot on ballot.id = asked.ballot"
            + " on conflict do nothing")
    int remind(long person, Long[] ballots, String[] steps, Instant at);

    /** Of which ballots one digest has reminded. */
    @SQL("select ballot_id from core.ballot_reminders where person_id = :person and by_digest and reminded_at = :at")
    List<Long> told(long person, Instant at);
}
