package se.healthycities.portal.calendar.feed;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.calendar.KnownOccasion;
import se.healthycities.portal.calendar.OccasionDetails;
import se.healthycities.portal.calendar.OwnOccasion;

/** The compile-checked queries of people's own calendars. */
interface FeedQueries {
    EntityManager entityManager();

    String OWN =
            " where occasion.lastDay >= :since and occasion.precision = se.healthycities.portal.calendar.Precision.DAY"
                    + " and " + OwnOccasion.MINE + " and " + KnownOccasion.TODAY;

    @HQL("select person.id, person.language from CalendarFeed feed join Person person on person.id = feed.personId"
            + " where feed.secretHash = :hash")
    List<FeedOwner> owner(String hash);

    @HQL(OccasionDetails.SELECT + OWN + " order by occasion.firstDay, occasion.id")
    List<OccasionDetails> own(
            LocalDate since,
            String registered,
            long person,
            boolean member,
            boolean office,
            String plugins,
            LocalDate today);

    @HQL("select occasion.id, occasion.joinAddress, " + KnownOccasion.READS
            + " from Occasion occasion left join occasion.space space" + OWN
            + " and occasion.joinAddress is not null"
            + " and occasion.status <> se.healthycities.portal.calendar.OccasionStatus.CANCELLED")
    List<OwnJoin> joins(
            LocalDate since,
            String registered,
            long person,
            boolean member,
            boolean office,
            String plugins,
            LocalDate today);
}
