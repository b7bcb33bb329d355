package se.healthycities.portal.registration;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Person;

/** The compile-checked queries about those who come: whom they stand for, and how they are reached. */
interface ParticipantQueries {
    EntityManager entityManager();

    @HQL("select person.id, affiliation.id, organisation.id, affiliation.capacity, cast(null as String),"
            + " cast(null as String), person.language from Affiliation affiliation join affiliation.person person"
            + " join affiliation.organisation organisation where affiliation.id = :affiliation and person.id = :person")
    List<Participant> of(long person, long affiliation);

    @HQL("select person.email from Person person where person.id = :person")
    List<String> email(long person);

    /** Somebody who stands for an organisation today. */
    @HQL("select person.id, affiliation.id, organisation.id, affiliation.capacity, cast(null as String),"
            + " cast(null as String), person.language from Affiliation affiliation join affiliation.person person"
            + " join affiliation.organisation organisation where affiliation.id = :affiliation"
            + " and organisation.id = :organisation and " + Affiliation.TODAY)
    List<Participant> colleague(long affiliation, long organisation, LocalDate today);

    @HQL("select person.id, affiliation.id, organisation.id, affiliation.capacity, cast(null as String),"
            + " cast(null as String), person.language from Affiliation affiliation join affiliation.person person"
            + " join affiliation.organisation organisation where person.email = :email"
            + " and organisation.id = :organisation and " + Affiliation.TODAY + " order by affiliation.id")
    List<Participant> colleagueAt(String email, long organisation, LocalDate today);

    @HQL("select affiliation.id, person.givenName || ' ' || person.familyName, affiliation.title, affiliation.capacity"
            + " from Affiliation affiliation join affiliation.person person where affiliation.organisation.id = :organisation"
            + " and affiliation.capacity <> se.healthycities.portal.person.Capacity.GUEST and "
            + Affiliation.TODAY + " and " + Person.NAMED + " order by person.familyName, affiliation.id limit :most")
    List<ColleagueChoice> colleagues(long organisation, int most, LocalDate today);

    /** How those who are registered are reached; whoever was erased is not. */
    @HQL("select registration.id, coalesce(person.id, 0L), coalesce(person.givenName, registration.name),"
            + " coalesce(person.email, registration.email), coalesce(person.language, registration.language)"
            + " from Registration registration left join Person person on person.id = registration.personId"
            + " where registration.id = :registration and (registration.email is not null or " + Person.NAMED + ")")
    List<Recipient> recipient(long registration);

    @HQL("select affiliation.id, person.givenName || ' ' || person.familyName, affiliation.title, affiliation.capacity"
            + " from Affiliation affiliation join affiliation.person person where affiliation.id = :affiliation")
    List<ColleagueChoice> named(long affiliation);
}
