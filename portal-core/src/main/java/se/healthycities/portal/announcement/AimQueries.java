package se.healthycities.portal.announcement;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.organisation.MembershipPeriod;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.person.ContactRole;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.space.Audience;
import se.healthycities.portal.space.Seat;

/** The compile-checked queries of who is meant by an aim today: one for each {@link Aim}. */
interface AimQueries {
    EntityManager entityManager();

    String SELECT = "select affiliation.id, person.id, person.email, ";
    String STANDS = SELECT + "cast(affiliation.capacity as String) from Affiliation affiliation"
            + " join affiliation.person person join affiliation.organisation organisation where " + Affiliation.TODAY
            + " and " + Person.NAMED;
    String MEMBERSHIP = "exists (select 1 from MembershipPeriod membership where membership.organisation = organisation"
            + " and " + MembershipPeriod.TODAY + ")";
    String OF_MEMBERS =
            " and affiliation.capacity <> se.healthycities.portal.person.Capacity.GUEST and (organisation.kind"
                    + " = se.healthycities.portal.organisation.OrganisationKind.OFFICE or " + MEMBERSHIP + ")";

    @HQL(STANDS + OF_MEMBERS)
    List<Addressee> members(LocalDate today);

    @HQL(STANDS + OF_MEMBERS + " and affiliation.capacity in :capacities")
    List<Addressee> capacities(Set<Capacity> capacities, LocalDate today);

    @HQL(STANDS + " and organisation.id in :organisations")
    List<Addressee> organisations(Set<Long> organisations, LocalDate today);

    @HQL(SELECT + "cast(contact.kind as String) from ContactRole contact join contact.affiliation affiliation"
            + " join affiliation.person person join affiliation.organisation organisation where " + ContactRole.TODAY
            + " and " + Affiliation.TODAY + " and " + Person.NAMED + " and " + MEMBERSHIP)
    List<Addressee> contacts(LocalDate today);

    @HQL(SELECT + "cast(seat.role as String) from Seat seat join seat.affiliation affiliation"
            + " join affiliation.person person where seat.space.id = :space and " + Seat.TODAY + " and "
            + Affiliation.TODAY + " and " + Person.NAMED)
    List<Addressee> seats(long space, LocalDate today);

    @HQL(SELECT + "cast(affiliation.capacity as String)" + Audience.FROM + "space.id = :space and " + Audience.READS)
    List<Addressee> readers(long space, LocalDate today);
}
