package se.healthycities.portal.poll;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Space;

/** The compile-checked queries of polls and their answers. */
interface PollQueries {
    EntityManager entityManager();

    String ROW =
            "select poll.id, poll.title, poll.html, poll.place, poll.mode, poll.voters, poll.lastDay, poll.closedAt,"
                    + " (select occasion.key from Occasion occasion where occasion = poll.occasion), space.id, space.path"
                    + " from Poll poll join poll.space space";

    String OPEN = "poll.closedAt is null and poll.lastDay >= :today";

    @HQL(ROW + " where space.id = :space order by poll.id desc limit :most")
    List<PollRow> inSpace(long space, int most);

    /** What takes answers, the first to end first. */
    @HQL(ROW + " where space.id = :space and " + OPEN + " order by poll.lastDay, poll.id")
    List<PollRow> openIn(long space, LocalDate today);

    @HQL(ROW + " where poll.id = :id")
    List<PollRow> one(long id);

    @HQL("select time.id, time.startsAt, time.endsAt from PollTime time where time.poll.id = :poll"
            + " order by time.startsAt, time.endsAt")
    List<TimeRow> times(long poll);

    /** All that was ever answered, by organisation, and among people by their names. */
    @HQL("select answer.id, answer.answeredAt, choice.time.id, choice.choice, person.id,"
            + " person.givenName || ' ' || person.familyName, affiliation.title, affiliation.capacity, organisation.id,"
            + " organisation.name, enterer.givenName || ' ' || enterer.familyName from PollChoice choice"
            + " join choice.answer answer join answer.affiliation affiliation join affiliation.person person"
            + " join answer.organisation organisation left join answer.enteredBy entering left join entering.person enterer"
            + " where answer.poll.id = :poll"
            + " order by organisation.name, organisation.id, person.familyName, person.givenName, person.id, answer.id")
    List<AnswerRow> answers(long poll);

    /** The answer that counts of an organisation. */
    @HQL("select answer from PollAnswer answer where answer.poll.id = :poll and answer.organisation.id = :organisation"
            + " order by answer.id desc limit 1")
    List<PollAnswer> lastOfOrganisation(long poll, long organisation);

    /** The answer that counts of a person, as whatever affiliation it was given. */
    @HQL("select answer from PollAnswer answer where answer.poll.id = :poll and answer.affiliation.person.id = :person"
            + " order by answer.id desc limit 1")
    List<PollAnswer> lastOf(long poll, long person);

    @HQL("select poll.id from Poll poll where poll.requestKey = :form")
    List<Long> made(UUID form);

    @HQL("select count(poll) from Poll poll join poll.space space where poll.id = :id and " + Readable.SPACE
            + Readable.MEETINGS)
    long readable(long id, long person, boolean member, boolean office, String plugins, LocalDate today);

    /** People work in its space today, and the person reads it. */
    @HQL("select count(poll) from Poll poll join poll.space space where poll.id = :id and " + Space.ACTIVE + " and "
            + Readable.SPACE + Readable.MEETINGS)
    long answerable(long id, long person, boolean member, boolean office, String plugins, LocalDate today);
}
