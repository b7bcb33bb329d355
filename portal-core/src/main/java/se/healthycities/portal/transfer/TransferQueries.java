package se.healthycities.portal.transfer;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.ContactRole;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.Space;

/** What an import compares its rows with; a few statements, however many rows there are. */
interface TransferQueries {
    EntityManager entityManager();

    @HQL("from Organisation organisation")
    List<Organisation> organisations();

    @HQL("from Person person where person.email in :emails")
    List<Person> people(Set<String> emails);

    @HQL("from Affiliation affiliation join fetch affiliation.person where affiliation.person.email in :emails"
            + " and (affiliation.period.to is null or affiliation.period.to >= :today) order by affiliation.id")
    List<Affiliation> affiliations(Set<String> emails, LocalDate today);

    @HQL("from ContactRole contact where contact.affiliation.person.email in :emails"
            + " and (contact.period.to is null or contact.period.to >= :today)")
    List<ContactRole> contacts(Set<String> emails, LocalDate today);

    @HQL("from Space space where space.visibility <> HIDDEN")
    List<Space> spaces();

    @HQL("from Seat seat join fetch seat.affiliation where seat.affiliation.person.email in :emails"
            + " and (seat.period.to is null or seat.period.to >= :today)")
    List<Seat> seats(Set<String> emails, LocalDate today);
}
