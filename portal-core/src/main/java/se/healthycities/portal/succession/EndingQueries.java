package se.healthycities.portal.succession;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** The compile-checked queries of roles that end; the key of the list is the last day, then the id. */
interface EndingQueries {
    EntityManager entityManager();

    @HQL(
            "select (select count(affiliation) from Affiliation affiliation where affiliation.period.to between :from and :to)"
                    + " + (select count(contact) from ContactRole contact where contact.period.to between :from and :to)"
                    + " + (select count(seat) from Seat seat where seat.period.to between :from and :to)")
    Long count(LocalDate from, LocalDate to);

    @HQL("select se.healthycities.portal.succession.Ending.AFFILIATION, affiliation.id, affiliation.id,"
            + " person.givenName || ' ' || person.familyName, organisation.name, organisation.address,"
            + " organisation.name, cast(affiliation.capacity as String), affiliation.period.to"
            + " from Affiliation affiliation join affiliation.person person"
            + " join affiliation.organisation organisation where affiliation.period.to between :from and :to"
            + " and (affiliation.period.to > :from or affiliation.id > :after)"
            + " order by affiliation.period.to, affiliation.id limit :most")
    List<EndingRow> affiliations(LocalDate from, LocalDate to, long after, int most);

    @HQL("select se.healthycities.portal.succession.Ending.CONTACT, contact.id, affiliation.id,"
            + " person.givenName || ' ' || person.familyName, organisation.name, organisation.address,"
            + " organisation.name, cast(contact.kind as String), contact.period.to from ContactRole contact"
            + " join contact.affiliation affiliation join affiliation.person person"
            + " join affiliation.organisation organisation where contact.period.to between :from and :to"
            + " and (contact.period.to > :from or contact.id > :after)"
            + " order by contact.period.to, contact.id limit :most")
    List<EndingRow> contacts(LocalDate from, LocalDate to, long after, int most);

    @HQL("select se.healthycities.portal.succession.Ending.SEAT, seat.id, affiliation.id,"
            + " person.givenName || ' ' || person.familyName, organisation.name, organisation.address,"
            + " case when space.visibility = se.healthycities.portal.space.Visibility.HIDDEN then null else space.name end,"
            + " cast(seat.role as String), seat.period.to from Seat seat"
            + " join seat.affiliation affiliation join affiliation.person person"
            + " join affiliation.organisation organisation join seat.space space"
            + " where seat.period.to between :from and :to and (seat.period.to > :from or seat.id > :after)"
            + " order by seat.period.to, seat.id limit :most")
    List<EndingRow> seats(LocalDate from, LocalDate to, long after, int most);
}
