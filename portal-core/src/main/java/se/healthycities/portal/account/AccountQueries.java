package se.healthycities.portal.account;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.CandidateRow;
import se.healthycities.portal.person.ContactKind;
import se.healthycities.portal.person.ContactRole;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.Space;

/** The compile-checked queries of accounts. */
interface AccountQueries {
    EntityManager entityManager();

    @HQL("from ContactRole contact join fetch contact.affiliation affiliation where affiliation.person.id = :person"
            + " and affiliation.organisation.id = :organisation and " + ContactRole.TODAY + " and " + Affiliation.TODAY
            + " order by contact.id")
    List<ContactRole> held(long person, long organisation, LocalDate today);

    @HQL("from ContactRole contact where contact.affiliation.organisation.id = :organisation and contact.kind = :kind"
            + " and (contact.period.to is null or contact.period.to >= :today) order by contact.id")
    List<ContactRole> holders(long organisation, ContactKind kind, LocalDate today);

    @HQL("from ContactRole contact where contact.affiliation.id = :affiliation order by contact.id")
    List<ContactRole> rolesOf(long affiliation);

    @HQL("from Seat seat where seat.affiliation.id = :affiliation order by seat.id")
    List<Seat> seatsOf(long affiliation);

    @HQL("select distinct organisation.id, organisation.name, organisation.address from ContactRole contact"
            + " join contact.affiliation affiliation join affiliation.organisation organisation"
            + " where affiliation.person.id = :person and " + ContactRole.TODAY + " and " + Affiliation.TODAY
            + " order by organisation.name")
    List<OwnedOrganisation> own(long person, LocalDate today);

    @HQL("select organisation.id, organisation.name, organisation.address from Organisation organisation"
            + " where exists (select 1 from Affiliation affiliation where affiliation.organisation = organisation)"
            + " or exists (select 1 from MembershipPeriod membership where membership.organisation = organisation)"
            + " order by organisation.name")
    List<OwnedOrganisation> all();

    @HQL("from Organisation organisation where lower(organisation.name) = lower(:name) order by organisation.id")
    List<Organisation> organisationNamed(String name);

    @HQL("from Person person where person.email = :email")
    List<Person> person(String email);

    String COLLEAGUE =
            "select affiliation.id, person.id, person.givenName || ' ' || person.familyName, person.familyName,"
                    + " affiliation.title, affiliation.capacity, affiliation.period.from, affiliation.period.to,"
                    + " (select listagg(cast(contact.kind as String), ',') within group (order by contact.kind)"
                    + " from ContactRole contact where contact.affiliation = affiliation and " + ContactRole.TODAY
                    + "),"
                    + " invitation.validUntil, invitation.acceptedAt from Affiliation affiliation"
                    + " join affiliation.person person left join Invitation invitation on invitation.affiliation = affiliation";

    /** Colleagues of the organisations whose contact the person is, who hold no seat in the space and have not asked for one. */
    @HQL("select affiliation.id, person.givenName || ' ' || person.familyName, affiliation.title, affiliation.capacity,"
            + " organisation.name from Affiliation affiliation join affiliation.person person"
            + " join affiliation.organisation organisation where organisation.id in (select held.organisation.id"
            + " from ContactRole contact join contact.affiliation held where held.person.id = :person and "
            + ContactRole.TODAY
            + " and held.period.from <= :today and (held.period.to is null or held.period.to >= :today))"
            + " and affiliation.capacity <> se.healthycities.portal.person.Capacity.GUEST and " + Affiliation.TODAY
            + " and " + Person.NAMED + " and not exists (select 1 from Seat seat where seat.space.id = :space"
            + " and seat.affiliation = affiliation and " + Seat.TODAY
            + ") and not exists (select 1 from SeatRequest request"
            + " where request.space.id = :space and request.affiliation = affiliation and request.answeredAt is null)"
            + " order by organisation.name, person.familyName, affiliation.id")
    List<CandidateRow> nameable(long person, long space, LocalDate today);

    @HQL(COLLEAGUE + " where affiliation.organisation.id = :organisation and (person.familyName > :family"
            + " or person.familyName = :family and affiliation.id > :after)"
            + " order by person.familyName, affiliation.id limit :most")
    List<ColleagueRow> colleagues(long organisation, String family, long after, int most, LocalDate today);

    @HQL(COLLEAGUE + " where affiliation.id = :affiliation")
    List<ColleagueRow> colleague(long affiliation, LocalDate today);

    @HQL("select organisation.id, organisation.name, organisation.address from Affiliation affiliation"
            + " join affiliation.organisation organisation where affiliation.id = :affiliation")
    List<OwnedOrganisation> organisationOf(long affiliation);

    @HQL("select organisation.id, organisation.name, organisation.address from Organisation organisation"
            + " where organisation.address = :address")
    List<OwnedOrganisation> organisationAt(String address);

    @HQL("from Invitation invitation where invitation.requestKey = :key")
    List<Invitation> invitedBy(UUID key);

    @HQL("from Invitation invitation where invitation.affiliation.id = :affiliation")
    List<Invitation> invitation(long affiliation);

    @HQL("from Invitation invitation where invitation.tokenHash = :hash")
    List<Invitation> invitationByHash(String hash);

    @HQL("select affiliation.id, person.id, person.givenName || ' ' || person.familyName, affiliation.title,"
            + " affiliation.capacity, organisation.name, affiliation.period.from, affiliation.period.to,"
            + " inviter.givenName || ' ' || inviter.familyName, place.name, invitation.validUntil,"
            + " invitation.acceptedAt, case when person.passwordHash is null then false else true end"
            + " from Invitation invitation join invitation.affiliation affiliation join affiliation.person person"
            + " join affiliation.organisation organisation left join invitation.invitedBy by left join by.person inviter"
            + " left join by.organisation place where invitation.tokenHash = :hash")
    List<InvitationView> invitationView(String hash);

    @HQL("select seat.space.name from Seat seat where seat.affiliation.id = :affiliation order by seat.space.name")
    List<String> spaceNames(long affiliation);

    @HQL("from Space space where " + Space.ACTIVE
            + " and (space.visibility <> se.healthycities.portal.space.Visibility.HIDDEN"
            + " and (space.joining = se.healthycities.portal.space.Joining.OPEN or :office = true)"
            + " or exists (select 1 from Seat seat join seat.affiliation affiliation where seat.space = space"
            + " and affiliation.person.id = :person and seat.role in :leading and " + Seat.TODAY + " and "
            + Affiliation.TODAY + ")) order by space.name")
    List<Space> presets(long person, boolean office, Set<SeatRole> leading, LocalDate today);

    @HQL("from Affiliation affiliation where affiliation.person.id = :person"
            + " and affiliation.organisation.id = :organisation and (affiliation.period.to is null"
            + " or affiliation.period.to >= :today) order by affiliation.id")
    List<Affiliation> standing(long person, long organisation, LocalDate today);

    @HQL("select told.kind, told.toldAt, affiliation.id, person.givenName || ' ' || person.familyName,"
            + " affiliation.title, organisation.name, organisation.address,"
            + " actor.givenName || ' ' || actor.familyName from ToldFact told join Affiliation affiliation"
            + " on affiliation.id = told.subject join affiliation.person person"
            + " join affiliation.organisation organisation left join Affiliation acting on acting.id = told.actorId"
            + " left join acting.person actor where told.kind in :kinds and told.toldAt >= :since"
            + " order by told.toldAt desc, told.id desc")
    List<AccountChange> changes(Set<String> kinds, Instant since);
}
