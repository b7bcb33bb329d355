package se.healthycities.portal.poll;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.Space;

/** The compile-checked queries of who has a voice in a poll, and whose has not answered. */
interface VoiceQueries {
    EntityManager entityManager();

    String ROW = "select affiliation.id, person.id, person.givenName || ' ' || person.familyName, person.email,"
            + " person.language, organisation.id, organisation.name, affiliation.capacity, seat.role";

    String HELD = " join seat.affiliation affiliation join affiliation.person person"
            + " join affiliation.organisation organisation where " + Seat.COUNTS + " and " + Person.NAMED;

    /** Guests speak for themselves only. */
    String REPRESENTS = "(seat.role <> se.healthycities.portal.space.SeatRole.GUEST"
            + " and affiliation.capacity <> se.healthycities.portal.person.Capacity.GUEST)";

    /** Nobody has answered for the voice. */
    String UNSAID = "not exists (select 1 from PollAnswer answer where answer.poll = poll"
            + " and (poll.voters = ORGANISATION and answer.organisation = organisation"
            + " or poll.voters = PERSON and answer.affiliation.person = person))";

    /** A poll waits for whoever sits there. */
    String WAITING =
            HELD + " and (poll.voters = PERSON or " + REPRESENTS + ") and " + UNSAID + " and " + PollQueries.OPEN;

    /** All affiliations of a person today, those with a seat in the space first. */
    @HQL(ROW + " from Affiliation affiliation join affiliation.person person"
            + " join affiliation.organisation organisation left join Seat seat on seat.affiliation = affiliation"
            + " and seat.space.id = :space and " + Seat.TODAY
            + " where person.id = :person and " + Affiliation.TODAY
            + " order by case when seat.id is null then 1 else 0 end, affiliation.id, seat.id")
    List<PollVoice> own(long person, long space, LocalDate today);

    /** Whoever sits in a space today, by organisation and name. */
    @HQL(ROW + " from Seat seat" + HELD + " and seat.space.id = :space order by organisation.name, organisation.id,"
            + " person.familyName, person.givenName, affiliation.id, seat.id")
    List<PollVoice> seated(long space, LocalDate today);

    @HQL("select distinct poll.id, person.id from Poll poll join Seat seat on seat.space = poll.space" + WAITING
            + " and poll.lastDay <= :until order by poll.id, person.id")
    List<SilentRow> silent(LocalDate today, LocalDate until);

    @HQL("select distinct poll.id from Poll poll join Seat seat on seat.space = poll.space" + WAITING
            + " and person.id = :person")
    List<Long> waiting(long person, LocalDate today);

    /** Of the spaces where the person has a seat: others who read there may answer, but are not asked. */
    @HQL("select poll.id, poll.title, space.path, poll.lastDay from Poll poll join poll.space space where "
            + PollQueries.OPEN + " and " + Space.ACTIVE + " and " + Readable.SPACE + Readable.MEETINGS
            + " and exists (select 1 from Seat seat" + WAITING + " and seat.space = space and person.id = :person)"
            + " order by poll.lastDay, poll.id")
    List<OpenPoll> unanswered(long person, boolean member, boolean office, String plugins, LocalDate today);
}
