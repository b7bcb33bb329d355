package se.healthycities.portal.privacy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.person.Person;

/** Accounts that nobody has used for long. */
interface AccountQueries {
    EntityManager entityManager();

    @HQL("select person.id, warning.firstOn, warning.secondOn from Person person"
            + " left join AccountWarning warning on warning.person = person.id where " + Person.NAMED
            + " and not exists (select 1 from Affiliation affiliation where affiliation.person = person"
            + " and (affiliation.period.to is null or affiliation.period.to >= :today"
            + " or affiliation.period.to >= :since))"
            + " and exists (select 1 from Affiliation past where past.person = person)"
            + " and not exists (select 1 from LoginSession login where login.person = person"
            + " and login.seenAt >= :seenSince) order by person.id limit 1000")
    List<UnusedAccount> unused(LocalDate today, LocalDate since, Instant seenSince);

    /** Takes back the warnings of those who are no longer among the unused. */
    @HQL("delete from AccountWarning warning where warning.person not in :unused")
    int forgetWarnings(Collection<Long> unused);
}
