package se.healthycities.portal.ballot;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.space.Readable;

/** The compile-checked queries of ballots and their answers. */
interface BallotQueries {
    EntityManager entityManager();

    String ROW =
            "select ballot.id, ballot.kind, ballot.voices, ballot.capacity, ballot.several, ballot.shows, ballot.quorum,"
                    + " ballot.title, ballot.text, ballot.html, ballot.closesAt, ballot.closedAt, ballot.withdrawnAt,"
                    + " ballot.decidedAt, ballot.round, ballot.previous.id,"
                    + " (select later.id from Ballot later where later.previous = ballot),"
                    + " asker.givenName || ' ' || asker.familyName, ballot.madeAt, space.id, space.owner, space.path,"
                    + " space.name, space.nameEnglish, greatest(space.opensOn, parent.opensOn), least(space.restsFrom, parent.restsFrom),"
                    + " least(space.closedOn, parent.closedOn) from Ballot ballot join ballot.space space left join space.parent parent"
                    + " join ballot.madeBy asking join asking.person asker";

    String RUNNING = "ballot.closedAt is null and ballot.withdrawnAt is null and ballot.decidedAt is null"
            + " and ballot.closesAt > :now";

    @HQL(ROW + " where ballot.id = :id")
    List<BallotRow> one(long id);

    @HQL(ROW + " where space.id = :space and " + RUNNING + " order by ballot.closesAt, ballot.id")
    List<BallotRow> openIn(long space, Instant now);

    /** What closed by the clock, was closed, withdrawn or decided, the newest first. */
    @HQL(ROW + " where space.id = :space and not (" + RUNNING + ") order by ballot.id desc limit :most")
    List<BallotRow> endedIn(long space, Instant now, int most);

    @HQL("select count(ballot) from Ballot ballot where ballot.space.owner = :owner and " + RUNNING)
    long open(String owner, Instant now);

    @HQL("select ballot.id from Ballot ballot where ballot.requestKey = :form")
    List<Long> made(UUID form);

    @HQL("select ballot.id from Ballot ballot where ballot.previous.id = :id")
    List<Long> next(long id);

    @HQL("select option.id, option.words from BallotOption option where option.ballot.id = :ballot"
            + " order by option.position")
    List<OptionRow> options(long ballot);

    /** All that was ever answered, the newest first. */
    @HQL("select answer.id, answer.stance, answer.reason, answer.answeredAt, affiliation.id, person.id,"
            + " person.givenName || ' ' || person.familyName, affiliation.title, affiliation.capacity, organisation.id,"
            + " organisation.name, enterer.givenName || ' ' || enterer.familyName from BallotAnswer answer"
            + " join answer.affiliation affiliation join affiliation.person person join answer.organisation organisation"
            + " left join answer.enteredBy entering left join entering.person enterer where answer.ballot.id = :ballot"
            + " order by answer.id desc")
    List<GivenRow> answers(long ballot);

    /** The answer that counts of an organisation. */
    @HQL("select answer from BallotAnswer answer where answer.ballot.id = :ballot"
            + " and answer.organisation.id = :organisation order by answer.id desc limit 1")
    List<BallotAnswer> lastOfOrganisation(long ballot, long organisation);

    /** The answer that counts of a person, as whatever affiliation it was given. */
    @HQL("select answer from BallotAnswer answer where answer.ballot.id = :ballot"
            + " and answer.affiliation.person.id = :person order by answer.id desc limit 1")
    List<BallotAnswer> lastOf(long ballot, long person);

    @HQL("select answer.id, pick.id from BallotAnswer answer join answer.picks pick where answer.ballot.id = :ballot")
    List<PickRow> picks(long ballot);

    @HQL("select count(answer) from BallotAnswer answer where answer.ballot.id = :ballot")
    long answered(long ballot);

    @HQL("select step.step, person.givenName || ' ' || person.familyName, step.words, step.closesAt, step.madeAt"
            + " from BallotStep step join step.affiliation affiliation join affiliation.person person"
            + " where step.ballot.id = :ballot order by step.id")
    List<StepRow> steps(long ballot);

    /** What has closed by the clock and of which nobody has been told. */
    @HQL(
            "select ballot.id from Ballot ballot where ballot.toldAt is null and ballot.closesAt <= :now order by ballot.id"
                    + " limit 200")
    List<Long> untold(Instant now);

    String UNDECIDED =
            " from Ballot ballot join ballot.space space where ballot.decidedAt is null and ballot.withdrawnAt is null"
                    + " and space.visibility <> se.healthycities.portal.space.Visibility.HIDDEN"
                    + " and coalesce(ballot.closedAt, ballot.closesAt) <= :before"
                    + " and not exists (select 1 from Ballot later where later.previous = ballot) and "
                    + Readable.WORKED_IN + Readable.DECISIONS;

    @HQL("select count(ballot)" + UNDECIDED)
    long undecided(Instant before, String plugins, LocalDate today);

    @HQL("select ballot.id, ballot.title, space.name, space.path, coalesce(ballot.closedAt, ballot.closesAt)"
            + UNDECIDED + " order by coalesce(ballot.closedAt, ballot.closesAt), ballot.id limit :most")
    List<UndecidedRow> undecided(Instant before, String plugins, LocalDate today, int most);
}
