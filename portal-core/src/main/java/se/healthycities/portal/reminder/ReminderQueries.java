package se.healthycities.portal.reminder;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Space;

/** The compile-checked queries of reminders. */
interface ReminderQueries {
    EntityManager entityManager();

    String SPACE = "space.owner, space.path, space.id, space.name, space.nameEnglish";

    @HQL("select ballot.id, ballot.title, ballot.madeAt, ballot.closesAt, " + SPACE
            + " from Ballot ballot join ballot.space space where ballot.closedAt is null"
            + " and ballot.withdrawnAt is null and ballot.decidedAt is null and ballot.closesAt > :now"
            + " and ballot.closesAt <= :until and " + Space.ACTIVE + Readable.DECISIONS
            + " order by ballot.closesAt, ballot.id")
    List<ClosingBallot> ballots(Instant now, Instant until, LocalDate today);

    @HQL("select poll.id, poll.title, poll.madeAt, poll.lastDay, poll.letters, " + SPACE
            + " from Poll poll join poll.space space where poll.closedAt is null and poll.lastDay >= :today"
            + " and poll.lastDay <= :until and " + Space.ACTIVE + Readable.MEETINGS
            + " order by poll.lastDay, poll.id")
    List<ClosingPoll> polls(LocalDate today, LocalDate until);

    String KEY = "kind || ' ' || question_id || ' ' || floor(extract(epoch from closes_at) * 1000)";

    /** As {@link DueQuestions} writes them: a question that was prolonged closes at another moment. */
    String REMINDED = "select " + KEY + " || ' ' || person_id || ' ' || step from core.question_reminders"
            + " where closes_at > :now and closes_at <= :until";

    /** Who was reminded of what closes in a while. */
    @SQL(REMINDED)
    List<String> reminded(Instant now, Instant until);

    @SQL(REMINDED + " and person_id = :person")
    List<String> reminded(long person, Instant now, Instant until);

    /**
     * Of several questions at once.
     *
     * @param closes when each closes, in milliseconds of the epoch
     * @return of how many the person had not been reminded before, nor is at the same moment by somebody else
     */
    @SQL("insert into core.question_reminders (kind, question_id, person_id, step, closes_at, by_digest, reminded_at)"
            + " select asked.kind, asked.question, :person, asked.step, to_timestamp(asked.closes / 1000.0), :digest, :at"
            + " from unnest(:kinds, :questions, :steps, :closes) as asked (kind, question, step, closes)"
            + " on conflict do nothing")
    int remind(
            long person, String[] kinds, Long[] questions, String[] steps, Long[] closes, boolean digest, Instant at);

    /** Of what one digest has reminded. */
    @SQL("select " + KEY
            + " from core.question_reminders where person_id = :person and by_digest and reminded_at = :at")
    List<String> told(long person, Instant at);
}
