package se.healthycities.themegroups.strategic;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.organisation.MembershipPeriod;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.ContactRole;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.space.Seat;

/** The compile-checked queries of who is represented in the strategic group. */
interface StrategicQueries {
    EntityManager entityManager();

    @HQL("select space.path from themegroups_ThemeGroup theme join theme.space space where theme.kind ="
            + " se.healthycities.themegroups.group.GroupKind.STRATEGIC and (space.closedOn is null"
            + " or space.closedOn >= :today) order by theme.id limit 1")
    List<String> path(LocalDate today);

    String SEATS = " from Seat seat join seat.affiliation affiliation where seat.space.path = :path"
            + " and affiliation.organisation = organisation";

    String VALID = "select count(seat)" + SEATS + " and " + Seat.TODAY + " and " + Affiliation.TODAY;

    /** The last day of a seat is that of the affiliation when it ended first. */
    String ENDED = "select max(least(coalesce(seat.period.to, affiliation.period.to),"
            + " coalesce(affiliation.period.to, seat.period.to)))" + SEATS
            + " and (seat.period.to < :today or affiliation.period.to < :today)";

    String ELECTED = " and affiliation.capacity = se.healthycities.portal.person.Capacity.ELECTED";
    String OFFICIAL = " and affiliation.capacity = se.healthycities.portal.person.Capacity.OFFICIAL";

    @HQL("select organisation.id, organisation.name, organisation.address, membership.period.from, (" + VALID + "), ("
            + VALID + ELECTED + "), (" + VALID + OFFICIAL + "), (" + ENDED + "), (" + ENDED + ELECTED + "), (" + ENDED
            + OFFICIAL + ") from MembershipPeriod membership join membership.organisation organisation where "
            + MembershipPeriod.TODAY + " order by organisation.name, organisation.id")
    List<Representation> members(String path, LocalDate today);

    @HQL("select affiliation.organisation.id, contact.kind, person.id, person.givenName || ' ' || person.familyName"
            + " from ContactRole contact join contact.affiliation affiliation join affiliation.person person where "
            + ContactRole.TODAY + " and " + Affiliation.TODAY + " and " + Person.NAMED
            + " order by contact.kind, contact.id")
    List<ContactOfMember> contacts(LocalDate today);
}
