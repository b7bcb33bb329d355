package se.healthycities.portal.ballot;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.Space;

/** The compile-checked queries of who has a voice. */
interface VoiceQueries {
    EntityManager entityManager();

    String ROW =
            "select affiliation.id, person.id, person.givenName || ' ' || person.familyName, affiliation.title, person.email,"
                    + " person.language, organisation.id, organisation.name, affiliation.capacity";

    /** Whoever sits there today; below a group only those to whom the group is open (B4). */
    String HELD = " join seat.affiliation affiliation join affiliation.person person"
            + " join affiliation.organisation organisation where "
            + "seat.role <> se.healthycities.portal.space.SeatRole.GUEST"
            + " and affiliation.capacity <> se.healthycities.portal.person.Capacity.GUEST and " + Seat.COUNTS + " and "
            + Person.NAMED;

    String ASKED = " from Ballot ballot join Seat seat on seat.space = ballot.space" + HELD
            + " and (ballot.capacity is null or ballot.capacity = affiliation.capacity) and ";

    String SORTED = " order by organisation.name, organisation.id, person.familyName, person.givenName, affiliation.id";

    @HQL(ROW + ASKED + "ballot.id = :ballot" + SORTED)
    List<VoiceRow> of(long ballot, LocalDate today);

    @HQL(ROW + ASKED + "ballot.id = :ballot and person.id = :person" + SORTED)
    List<VoiceRow> of(long ballot, long person, LocalDate today);

    @HQL(ROW + " from Seat seat" + HELD + " and seat.space.id = :space" + SORTED)
    List<VoiceRow> inSpace(long space, LocalDate today);

    /** Nobody has answered for the voice. */
    String UNSAID = " and not exists (select 1 from BallotAnswer answer where answer.ballot = ballot"
            + " and (ballot.voices = ORGANISATION and answer.organisation = organisation"
            + " or ballot.voices = PERSON and answer.affiliation.person = person))";

    String CLOSING = "select ballot.id, ballot.voices, person.id, person.givenName || ' ' || person.familyName,"
            + " person.email, person.language, organisation.id" + ASKED;

    /** Who could answer a ballot today for a voice for which nobody has. */
    @HQL(CLOSING + "ballot.id = :ballot" + UNSAID + SORTED)
    List<ClosingVoice> unanswered(long ballot, LocalDate today);

    /** The same of one person. */
    @HQL(CLOSING + "ballot.id = :ballot and person.id = :person" + UNSAID + SORTED)
    List<ClosingVoice> unanswered(long ballot, long person, LocalDate today);

    /** The same of all ballots that close in a while. */
    @HQL(CLOSING + BallotQueries.RUNNING + " and ballot.closesAt <= :until" + UNSAID + SORTED)
    List<ClosingVoice> unanswered(Instant now, Instant until, LocalDate today);

    /** What a person could answer today and nobody has for the same voice. */
    @HQL("select ballot.id, ballot.title, ballot.voices, ballot.closesAt, space.owner, space.path, organisation.name"
            + " from Ballot ballot join ballot.space space join Seat seat on seat.space = space" + HELD
            + " and (ballot.capacity is null or ballot.capacity = affiliation.capacity) and person.id = :person and "
            + BallotQueries.RUNNING
            + " and " + Space.ACTIVE + Readable.DECISIONS
            + UNSAID + " order by ballot.closesAt, ballot.id, organisation.name")
    List<AskedVoice> waiting(long person, LocalDate today, Instant now);
}
