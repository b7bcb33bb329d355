package se.healthycities.portal.privacy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.ContactRole;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.space.Seat;

/** What is read to erase a person. */
interface ErasureQueries {
    EntityManager entityManager();

    @HQL("from ContactRole contact where contact.affiliation.person.id = :person"
            + " and (contact.period.to is null or contact.period.to >= :today) order by contact.id")
    List<ContactRole> contacts(long person, LocalDate today);

    @HQL("from Seat seat where seat.affiliation.person.id = :person"
            + " and (seat.period.to is null or seat.period.to >= :today) order by seat.id")
    List<Seat> seats(long person, LocalDate today);

    @HQL("from Affiliation affiliation where affiliation.person.id = :person"
            + " and (affiliation.period.to is null or affiliation.period.to >= :today) order by affiliation.id")
    List<Affiliation> affiliations(long person, LocalDate today);

    @HQL("select distinct affiliation.person.id from Seat seat join seat.affiliation affiliation"
            + " where seat.role = se.healthycities.portal.space.SeatRole.ADMINISTRATOR and " + Seat.TODAY + " and "
            + Affiliation.TODAY)
    List<Long> administrators(LocalDate today);

    String FOUND = "select person.id, person.givenName || ' ' || person.familyName, person.email,"
            + " coalesce(cast((select listagg(distinct organisation.name, ', ') within group (order by organisation.name)"
            + " from Affiliation affiliation join affiliation.organisation organisation"
            + " where affiliation.person = person) as String), '') from Person person where ";

    @HQL(FOUND + Person.NAMED
            + " and (lower(person.givenName || ' ' || person.familyName) like :pattern escape '!'"
            + " or person.email like :pattern escape '!') order by person.familyName, person.id limit :most")
    List<FoundPerson> find(String pattern, int most);

    @HQL(FOUND + Person.NAMED + " and person.id = :id")
    List<FoundPerson> person(long id);

    @HQL("select receipt.id, receipt.personId, receipt.erasedAt, receipt.reason, receipt.counts, receipt.places"
            + " from ErasureReceipt receipt where receipt.id = :id")
    List<ReceiptRow> receipt(long id);

    @HQL("select organisation.id from Organisation organisation where organisation.kind ="
            + " se.healthycities.portal.organisation.OrganisationKind.OFFICE order by organisation.id limit 1")
    List<Long> office();

    @HQL("select affiliation.id from Seat seat join seat.affiliation affiliation where seat.role ="
            + " se.healthycities.portal.space.SeatRole.COORDINATOR and " + Seat.TODAY + " and " + Affiliation.TODAY
            + " and affiliation.organisation.id = :office order by seat.id limit 1")
    List<Long> coordinator(long office, LocalDate today);

    @HQL("select count(task) from Task task where task.address = :address and task.doneAt is null")
    long openTasks(String address);
}
