package se.healthycities.portal.account.message;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Person;

/** The compile-checked queries of letters between colleagues. */
interface ColleagueQueries {
    EntityManager entityManager();

    @HQL("select person.id, person.givenName || ' ' || person.familyName, person.email, person.language,"
            + " person.contactable, (select count(affiliation) from Affiliation affiliation"
            + " where affiliation.person = person and " + Affiliation.TODAY + ") from Person person"
            + " where person.id = :person and " + Person.NAMED)
    List<Receiver> receiver(long person, LocalDate today);

    @HQL("select count(mail) from Mail mail where mail.replyTo = :email and mail.kind = '" + ColleagueLetters.TEMPLATE
            + "' and mail.createdAt > :since")
    long written(String email, Instant since);
}
