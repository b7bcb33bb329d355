package se.healthycities.portal.space;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** The compile-checked queries of who reads a space. */
interface AudienceQueries {
    EntityManager entityManager();

    @HQL("select distinct person.id" + Audience.FROM + "space.id = :space and " + Audience.READS)
    List<Long> people(long space, LocalDate today);

    @HQL("select distinct person.id from Affiliation affiliation join affiliation.person person"
            + " join affiliation.organisation organisation where " + Audience.MEMBER)
    List<Long> members(LocalDate today);

    @HQL("select space.id, count(distinct person.id)" + Audience.FROM + "space.id in :spaces and " + Audience.READS
            + " group by space.id")
    List<AudienceSize> sizes(Collection<Long> spaces, LocalDate today);

    @HQL("select reader.givenName || ' ' || reader.familyName || ', ' || (select min(place.name) from Affiliation own"
            + " join own.organisation place where own.person = reader and own.period.from <= :today"
            + " and (own.period.to is null or own.period.to >= :today)) from Person reader where reader.id in (select"
            + " person.id" + Audience.FROM + "space.id = :space and " + Audience.READS
            + ") and reader.id not in (select"
            + " person.id" + Audience.FROM + "space.id = :other and " + Audience.READS + ")"
            + " order by reader.familyName, reader.givenName, reader.id")
    List<String> onlyIn(long space, long other, LocalDate today);
}
