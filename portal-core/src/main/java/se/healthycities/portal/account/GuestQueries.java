package se.healthycities.portal.account;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.space.Space;

/** The compile-checked queries of guests. */
interface GuestQueries {
    EntityManager entityManager();

    @HQL("from Space space where space.path = :path")
    List<Space> space(String path);

    @HQL("select seat.id, person.givenName || ' ' || person.familyName, affiliation.title, organisation.name,"
            + " organisation.address, seat.period.to from Seat seat join seat.affiliation affiliation"
            + " join affiliation.person person join affiliation.organisation organisation"
            + " where seat.space.id = :space and seat.role = se.healthycities.portal.space.SeatRole.GUEST"
            + " and (seat.period.to is null or seat.period.to >= :today) order by seat.period.to, seat.id")
    List<GuestRow> guests(long space, LocalDate today);

    @HQL("select organisation.name from Organisation organisation where organisation.kind not in"
            + " (se.healthycities.portal.organisation.OrganisationKind.MUNICIPALITY,"
            + " se.healthycities.portal.organisation.OrganisationKind.REGION,"
            + " se.healthycities.portal.organisation.OrganisationKind.OFFICE) order by organisation.name")
    List<String> partners();

    @HQL("select count(organisation) from Organisation organisation where organisation.address = :address")
    long taken(String address);
}
