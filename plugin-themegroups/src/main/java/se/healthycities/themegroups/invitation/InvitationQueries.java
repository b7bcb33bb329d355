package se.healthycities.themegroups.invitation;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.organisation.MembershipPeriod;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.space.Seat;

/** The compile-checked queries of invitations by profession. */
interface InvitationQueries {
    EntityManager entityManager();

    String MEMBERS = " from Affiliation affiliation join affiliation.person person"
            + " join affiliation.organisation organisation where " + Affiliation.TODAY + " and " + Person.NAMED
            + " and affiliation.capacity <> se.healthycities.portal.person.Capacity.GUEST and exists (select 1"
            + " from MembershipPeriod membership where membership.organisation = organisation and "
            + MembershipPeriod.TODAY + ")";

    @HQL("select min(affiliation.title), count(distinct person.id)" + MEMBERS
            + " group by lower(affiliation.title) order by min(affiliation.title)")
    List<ProfessionRow> professions(LocalDate today);

    /** Those of a profession who neither sit in the group nor were invited before, whatever they are elsewhere. */
    @HQL("select person.id, affiliation.id, person.givenName || ' ' || person.familyName, affiliation.title,"
            + " organisation.name, person.email, person.language" + MEMBERS + " and person.contactable = true"
            + " and (:title <> '' and lower(affiliation.title) = :title or :subject <> '' and exists (select 1"
            + " from person.subjects subject where subject.key = :subject))"
            + " and not exists (select 1 from Seat seat where seat.space.id = :space"
            + " and seat.affiliation.person = person and " + Seat.TODAY + ")"
            + " and not exists (select 1 from themegroups_GroupInvitation invitation where"
            + " invitation.space.id = :space and invitation.affiliation.person = person)"
            + " order by organisation.name, person.familyName, affiliation.id")
    List<Recipient> recipients(long space, String title, String subject, LocalDate today);

    String ROW = "select invitation.id, space.id, space.path, space.owner, space.name, space.nameEnglish,"
            + " space.joining, space.closedOn, person.id, person.givenName || ' ' || person.familyName,"
            + " organisation.name, invitation.profession, invitation.sentAt, invitation.answer, invitation.answeredAt,"
            + " case when " + Affiliation.TODAY + " then true else false end,"
            + " case when exists (select 1 from Seat seat where seat.space = space"
            + " and seat.affiliation.person = person and " + Seat.TODAY + ") then true else false end"
            + " from themegroups_GroupInvitation invitation join invitation.space space"
            + " join invitation.affiliation affiliation join affiliation.person person"
            + " join affiliation.organisation organisation";

    @HQL(ROW + " where space.id = :space order by organisation.name, person.familyName, invitation.id")
    List<InvitationRow> inSpace(long space, LocalDate today);

    @HQL(ROW + " where invitation.id = :id")
    List<InvitationRow> one(long id, LocalDate today);

    @HQL(ROW + " where person.id = :person order by invitation.id")
    List<InvitationRow> of(long person, LocalDate today);

    @HQL("select count(request) from SeatRequest request where request.space.id = :space"
            + " and request.affiliation.person.id = :person and request.answeredAt is null")
    long waiting(long space, long person);

    @HQL("delete from themegroups_GroupInvitation invitation where invitation.affiliation.id in"
            + " (select affiliation.id from Affiliation affiliation where affiliation.person.id = :person)")
    int forget(long person);

    @HQL("select count(invitation) from themegroups_GroupInvitation invitation where invitation.sentAt < :before")
    long old(Instant before);

    @HQL("delete from themegroups_GroupInvitation invitation where invitation.sentAt < :before")
    int dropOld(Instant before);
}
