package se.healthycities.portal.poll;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.Space;

/** The compile-checked queries of polls. */
interface PollQueries {
    EntityManager entityManager();

    String ROW =
            "select poll.id, poll.title, poll.html, poll.place, poll.mode, poll.voters, poll.lastDay, poll.closedAt,"
                    + " (select occasion.key from Occasion occasion where occasion = poll.occasion), space.id, space.path"
                    + " from Poll poll join poll.space space";

    /** The voice of a person is the person's; that of an organisation anybody's who acts for it. */
    String SAME_VOICE = "(poll.voters = PERSON and giver.person.id = :person or poll.voters = ORGANISATION"
            + " and giver.organisation.id in (select own.organisation.id from Affiliation own where own.person.id = :person"
            + " and own.period.from <= :today and (own.period.to is null or own.period.to >= :today)))";

    @HQL(ROW + " where space.id = :space order by poll.id desc limit :most")
    List<PollRow> inSpace(long space, int most);

    @HQL(ROW + " where poll.id = :id")
    List<PollRow> one(long id);

    @HQL("select time.id, time.startsAt, time.endsAt,"
            + " (select count(answer) from PollAnswer answer where answer.time = time and answer.choice = YES),"
            + " (select count(answer) from PollAnswer answer where answer.time = time and answer.choice = IF_NEEDED),"
            + " (select count(answer) from PollAnswer answer where answer.time = time and answer.choice = NO)"
            + " from PollTime time where time.poll.id = :poll order by time.startsAt, time.endsAt")
    List<TimeRow> times(long poll);

    @HQL("select time.id, answer.choice, person.id, person.givenName || ' ' || person.familyName, organisation.id,"
            + " organisation.name from PollAnswer answer join answer.time time join answer.affiliation affiliation"
            + " join affiliation.person person join affiliation.organisation organisation where time.poll.id = :poll"
            + " order by organisation.name, person.familyName, person.givenName, person.id, time.startsAt")
    List<AnswerRow> answers(long poll);

    /** Earlier answers of the same voice to a poll. */
    @HQL(
            "delete from PollAnswer answer where answer.id in (select old.id from PollAnswer old join old.time time"
                    + " join time.poll poll join old.affiliation giver where poll.id = :poll and (poll.voters = PERSON"
                    + " and giver.person.id = :person or poll.voters = ORGANISATION and giver.organisation.id = :organisation))")
    int forget(long poll, long person, long organisation);

    @HQL("select poll.id from Poll poll where poll.requestKey = :form")
    List<Long> made(UUID form);

    /** Of the spaces where the person has a seat: others who read there may answer, but are not asked. */
    @HQL("select poll.id, poll.title, space.path, poll.lastDay from Poll poll join poll.space space"
            + " where poll.closedAt is null and poll.lastDay >= :today and " + Space.ACTIVE + " and "
            + Readable.SPACE + Readable.MEETINGS
            + " and exists (select 1 from Seat mine join mine.affiliation held where mine.space = space"
            + " and held.person.id = :person and mine.period.from <= :today"
            + " and (mine.period.to is null or mine.period.to >= :today) and held.period.from <= :today"
            + " and (held.period.to is null or held.period.to >= :today))"
            + " and not exists (select 1 from PollAnswer answer join answer.time time join answer.affiliation giver"
            + " where time.poll = poll and " + SAME_VOICE + ") order by poll.lastDay, poll.id")
    List<OpenPoll> unanswered(long person, boolean member, boolean office, String plugins, LocalDate today);

    @HQL("select count(poll) from Poll poll join poll.space space where poll.id = :id and " + Readable.SPACE
            + Readable.MEETINGS)
    long readable(long id, long person, boolean member, boolean office, String plugins, LocalDate today);

    /** As which the person answers there: by the seat in the space, otherwise the first that holds. */
    @HQL("select affiliation from Affiliation affiliation join fetch affiliation.organisation"
            + " where affiliation.person.id = :person and " + Affiliation.TODAY
            + " order by case when exists (select 1 from Seat seat where seat.space.id = :space"
            + " and seat.affiliation = affiliation and " + Seat.TODAY + ") then 0 else 1 end, affiliation.id limit 1")
    List<Affiliation> voice(long person, long space, LocalDate today);

    @HQL("select distinct person.id, person.givenName || ' ' || person.familyName, person.email, person.language"
            + " from Seat seat join seat.affiliation affiliation join affiliation.person person"
            + " where seat.space.id = :space and " + Seat.TODAY + " and " + Affiliation.TODAY + " and " + Person.NAMED
            + " order by person.id")
    List<Invited> seated(long space, LocalDate today);
}
