package se.healthycities.portal.administrator;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.Space;

/** What must be known before the first administrator is made. */
interface AdministratorQueries {
    EntityManager entityManager();

    @HQL("select count(seat) from Seat seat where seat.role ="
            + " se.healthycities.portal.space.SeatRole.ADMINISTRATOR and " + Seat.TODAY)
    long administrators(LocalDate today);

    @HQL("from Person person where person.email = :email")
    List<Person> person(String email);

    @HQL("from Organisation organisation where organisation.kind ="
            + " se.healthycities.portal.organisation.OrganisationKind.OFFICE order by organisation.id")
    List<Organisation> offices();

    @HQL("from Space space where space.path = :path")
    List<Space> room(String path);
}
