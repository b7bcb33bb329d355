package se.healthycities.portal.ballot;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Seat;

/** The compile-checked queries of who has a voice. */
interface VoiceQueries {
    EntityManager entityManager();

    String ROW =
            "select affiliation.id, person.id, person.givenName || ' ' || person.familyName, affiliation.title, person.email,"
                    + " person.language, organisation.id, organisation.name, affiliation.capacity";

    String HELD = " join seat.affiliation affiliation join affiliation.person person"
            + " join affiliation.organisation organisation where "
            + "seat.role <> se.healthycities.portal.space.SeatRole.GUEST"
            + " and affiliation.capacity <> se.healthycities.portal.person.Capacity.GUEST and " + Seat.TODAY + " and "
            + Affiliation.TODAY + " and " + Person.NAMED;

    String ASKED = " from Ballot ballot join Seat seat on seat.space = ballot.space" + HELD
            + " and (ballot.capacity is null or ballot.capacity = affiliation.capacity) and ";

    String SORTED = " order by organisation.name, organisation.id, person.familyName, person.givenName, affiliation.id";

    @HQL(ROW + ASKED + "ballot.id = :ballot" + SORTED)
    List<VoiceRow> of(long ballot, LocalDate today);

    @HQL(ROW + ASKED + "ballot.id = :ballot and person.id = :person" + SORTED)
    List<VoiceRow> of(long ballot, long person, LocalDate today);

    @HQL(ROW + " from Seat seat" + HELD + " and seat.space.id = :space" + SORTED)
    List<VoiceRow> inSpace(long space, LocalDate today);

    /** What a person could answer today and nobody has for the same voice. */
    @HQL("select ballot.id, ballot.title, ballot.voices, ballot.closesAt, space.owner, space.path, organisation.name"
            + " from Ballot ballot join ballot.space space join Seat seat on seat.space = space" + HELD
            + " and (ballot.capacity is null or ballot.capacity = affiliation.capacity) and person.id = :person and "
            + BallotQueries.RUNNING
            + " and (space.closedOn is null or space.closedOn >= :today)" + Readable.DECISIONS
            + " and not exists (select 1 from BallotAnswer answer where answer.ballot = ballot"
            + " and (ballot.voices = ORGANISATION and answer.organisation = organisation"
            + " or ballot.voices = PERSON and answer.affiliation.person = person))"
            + " order by ballot.closesAt, ballot.id, organisation.name")
    List<AskedVoice> waiting(long person, LocalDate today, Instant now);

    /** For whom somebody has answered, by person and by organisation. */
    @HQL("select distinct person.id, answer.organisation.id from BallotAnswer answer join answer.affiliation affiliation"
            + " join affiliation.person person where answer.ballot.id = :ballot")
    List<AnsweredRow> answered(long ballot);
}
