package se.healthycities.portal.person;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** The compile-checked queries of people. */
interface PersonQueries {
    EntityManager entityManager();

    String ROW = "select person.id, person.givenName || ' ' || person.familyName, affiliation.title,"
            + " affiliation.capacity, organisation.name, organisation.address, person.email"
            + " from Affiliation affiliation join affiliation.person person"
            + " join affiliation.organisation organisation where " + Affiliation.TODAY;

    @HQL(ROW + " and organisation.id = :organisation order by person.familyName, person.givenName, person.id")
    List<PersonRow> of(long organisation, LocalDate today);

    @HQL(ROW + " and lower(person.givenName || ' ' || person.familyName || ' ' || affiliation.title || ' '"
            + " || organisation.name) like :pattern escape '!' and (person.familyName > :family"
            + " or person.familyName = :family and affiliation.id > :id)"
            + " order by person.familyName, affiliation.id limit :most")
    List<PersonRow> find(String pattern, String family, long id, int most, LocalDate today);

    @HQL("select contact.kind, person.givenName || ' ' || person.familyName, affiliation.title, person.email"
            + " from ContactRole contact join contact.affiliation affiliation join affiliation.person person"
            + " where affiliation.organisation.id = :organisation and " + ContactRole.TODAY + " and "
            + Affiliation.TODAY + " order by contact.kind, person.familyName")
    List<ContactRow> contacts(long organisation, LocalDate today);

    @HQL("select affiliation.id, person.givenName || ' ' || person.familyName, affiliation.title, affiliation.capacity,"
            + " organisation.name from Affiliation affiliation join affiliation.person person"
            + " join affiliation.organisation organisation where " + Affiliation.TODAY
            + " and lower(person.givenName || ' ' || person.familyName || ' ' || affiliation.title || ' '"
            + " || organisation.name) like :pattern escape '!' order by person.familyName, affiliation.id limit :most")
    List<CandidateRow> candidates(String pattern, int most, LocalDate today);

    @HQL("from Person person where person.email = :email")
    List<Person> byEmail(String email);

    @HQL("select count(affiliation) from Affiliation affiliation where affiliation.person.id = :person and "
            + Affiliation.TODAY)
    long affiliations(long person, LocalDate today);
}
