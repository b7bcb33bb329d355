package se.healthycities.portal.mandate;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.ContactRole;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.Space;

/** The compile-checked queries of mandates after an election. */
interface MandateQueries {
    EntityManager entityManager();

    @HQL("select election.id, election.heldOn from Election election where election.heldOn < :before"
            + " order by election.heldOn desc limit 1")
    List<ElectionRow> lastBefore(LocalDate before);

    @HQL("select election.id, election.heldOn from Election election where election.heldOn >= :day"
            + " order by election.heldOn limit 1")
    List<ElectionRow> next(LocalDate day);

    /** A politician's role of today that began before the election, for the alias {@code affiliation}. */
    String MANDATE =
            "affiliation.capacity = se.healthycities.portal.person.Capacity.ELECTED and affiliation.period.from"
                    + " < :heldOn and " + Affiliation.TODAY
                    + " and affiliation.person.email not like 'erased-%@invalid'";

    String CONFIRMED = "exists (select 1 from MandateConfirmation confirmation where confirmation.affiliation ="
            + " affiliation and confirmation.election.id = :election)";

    String OPEN = MANDATE + " and not " + CONFIRMED;

    @HQL("select affiliation.id, person.id, person.givenName || ' ' || person.familyName, affiliation.title,"
            + " affiliation.period.from, affiliation.period.to, (select listagg(space.name, ', ') within group"
            + " (order by space.name) from Seat seat join seat.space space where seat.affiliation = affiliation and "
            + Seat.TODAY
            + " and (space.visibility <> se.healthycities.portal.space.Visibility.HIDDEN or space.path = '"
            + Space.BOARD
            + "')), confirmation.confirmedAt, teller.givenName || ' ' || teller.familyName"
            + " from Affiliation affiliation join affiliation.person person left join MandateConfirmation confirmation"
            + " on confirmation.affiliation = affiliation and confirmation.election.id = :election"
            + " left join confirmation.confirmedBy telling left join telling.person teller"
            + " where affiliation.organisation.id = :organisation and " + MANDATE
            + " order by person.familyName, affiliation.id")
    List<MandateRow> of(long organisation, long election, LocalDate heldOn, LocalDate today);

    @HQL("select count(affiliation) from Affiliation affiliation where affiliation.id = :id and " + OPEN)
    long open(long id, long election, LocalDate heldOn, LocalDate today);

    @HQL("select count(affiliation) from Affiliation affiliation where " + OPEN)
    long toConfirm(long election, LocalDate heldOn, LocalDate today);

    @HQL("select count(distinct affiliation.organisation.id) from Affiliation affiliation where " + OPEN)
    long waiting(long election, LocalDate heldOn, LocalDate today);

    String OF = "affiliation.organisation = organisation and ";

    @HQL("select organisation.id, organisation.name, organisation.address, (select count(affiliation) from Affiliation"
            + " affiliation where " + OF + OPEN + "), (select count(affiliation) from Affiliation affiliation where "
            + OF + MANDATE + " and " + CONFIRMED + "), (select count(affiliation) from Affiliation affiliation where "
            + OF + "affiliation.capacity = se.healthycities.portal.person.Capacity.ELECTED and affiliation.period.from"
            + " < :heldOn and affiliation.period.to >= :heldOn and affiliation.period.to < :today), (select"
            + " count(affiliation) from Affiliation affiliation where " + OF
            + "affiliation.capacity = se.healthycities.portal.person.Capacity.ELECTED and " + Affiliation.TODAY
            + "), (select min(letter.sentAt) from MandateLetter letter where letter.organisationId = organisation.id"
            + " and letter.electionId = :election) from Organisation organisation where exists (select 1 from Affiliation"
            + " affiliation where " + OF + "affiliation.capacity = se.healthycities.portal.person.Capacity.ELECTED"
            + " and affiliation.period.from < :heldOn and (affiliation.period.to is null or affiliation.period.to >="
            + " :heldOn)) order by organisation.name, organisation.id")
    List<OrganisationMandates> organisations(long election, LocalDate heldOn, LocalDate today);

    /** @param organisation 0 for all */
    @HQL("select organisation.id, organisation.name, space.name, space.path, max(least(coalesce(seat.period.to,"
            + " affiliation.period.to), coalesce(affiliation.period.to, seat.period.to))) from Seat seat"
            + " join seat.space space join seat.affiliation affiliation join affiliation.organisation organisation"
            + " where affiliation.capacity = se.healthycities.portal.person.Capacity.ELECTED"
            + " and (:organisation = 0 or organisation.id = :organisation) and affiliation.period.from < :heldOn"
            + " and (seat.period.to >= :heldOn and seat.period.to < :today"
            + " or affiliation.period.to >= :heldOn and affiliation.period.to < :today)"
            + " and (space.closedOn is null or space.closedOn >= :today)"
            + " and (space.visibility <> se.healthycities.portal.space.Visibility.HIDDEN or space.path = '"
            + Space.BOARD
            + "') and not exists (select 1 from Seat other join other.affiliation holding where other.space = space"
            + " and holding.organisation = organisation and other.period.from <= :today"
            + " and (other.period.to is null or other.period.to >= :today) and holding.period.from <= :today"
            + " and (holding.period.to is null or holding.period.to >= :today))"
            + " group by organisation.id, organisation.name, space.name, space.path"
            + " order by organisation.name, space.name")
    List<VacantMandate> vacant(long organisation, LocalDate heldOn, LocalDate today);

    /** Contacts of organisations with something to confirm who have not been written to; each person once an organisation. */
    @HQL("select min(holding.id), organisation.id, organisation.name, organisation.address, person.givenName,"
            + " person.email, person.language, (select count(affiliation) from Affiliation affiliation where " + OF
            + OPEN + ") from ContactRole contact join contact.affiliation holding join holding.person person"
            + " join holding.organisation organisation where " + ContactRole.TODAY
            + " and holding.period.from <= :today"
            + " and (holding.period.to is null or holding.period.to >= :today) and " + Person.NAMED
            + " and exists (select 1 from Affiliation affiliation where " + OF + OPEN
            + ") and not exists (select 1 from"
            + " MandateLetter letter join Affiliation written on written.id = letter.affiliationId"
            + " where letter.electionId = :election and letter.organisationId = organisation.id"
            + " and written.person = person) group by organisation.id, organisation.name, organisation.address, person.id,"
            + " person.givenName, person.email, person.language order by organisation.id, person.id limit :most")
    List<MandateContact> unwritten(long election, LocalDate heldOn, LocalDate today, int most);

    /** @return 0 when it was confirmed before */
    @SQL("insert into core.mandate_confirmations (election_id, affiliation_id, confirmed_at, confirmed_by)"
            + " values (:election, :affiliation, :at, :by) on conflict do nothing")
    int confirm(long election, long affiliation, Instant at, long by);

    /** @return 0 when another node has written it */
    @SQL("insert into core.mandate_letters (election_id, organisation_id, affiliation_id, sent_at)"
            + " values (:election, :organisation, :affiliation, :at) on conflict do nothing")
    int note(long election, long organisation, long affiliation, Instant at);

    /** One node at a time writes the letters, so that nobody who holds two contact roles gets two. */
    @SQL("select 1 from (select pg_advisory_xact_lock(7440)) as locked")
    Integer lock();
}
