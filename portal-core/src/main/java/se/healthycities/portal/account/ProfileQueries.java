package se.healthycities.portal.account;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.person.Person;

/** The compile-checked queries of what people see and change about themselves. */
interface ProfileQueries {
    EntityManager entityManager();

    @HQL("select person.id, person.givenName, person.familyName, person.email, person.language from Person person"
            + " where person.id = :person")
    List<ProfileRow> profile(long person);

    @HQL("select affiliation.id, affiliation.title, affiliation.capacity, organisation.name, organisation.address,"
            + " affiliation.period.from, affiliation.period.to from Affiliation affiliation"
            + " join affiliation.organisation organisation where affiliation.person.id = :person"
            + " order by affiliation.period.from desc, affiliation.id desc")
    List<StandingRow> standings(long person);

    @HQL("from Person person where person.email = :email")
    List<Person> byEmail(String email);

    @HQL("from EmailChange change where change.tokenHash = :hash")
    List<EmailChange> byHash(String hash);

    @HQL("select count(change) from EmailChange change where change.person.id = :person and change.askedAt > :since")
    long asked(long person, Instant since);

    @HQL("from EmailChange change where change.person.id = :person and change.usedAt is null")
    List<EmailChange> waiting(long person);

    @HQL("select min(consent.givenAt) from Consent consent where consent.person.id = :person and consent.text.kind ="
            + " se.healthycities.portal.account.ConsentKind.TERMS and not exists (select 1 from Welcome welcome"
            + " where welcome.person = consent.person.id)")
    Instant newcomerSince(long person);
}
