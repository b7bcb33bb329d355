package se.healthycities.crossingborders.series;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** The compile-checked queries of series and their seminars. */
interface SeriesQueries {
    EntityManager entityManager();

    String STATUS = "se.healthycities.portal.calendar.OccasionStatus.";

    String TOLD = "occasion.status <> " + STATUS + "DRAFT";

    String COMING = TOLD + " and occasion.lastDay >= :today and occasion.status <> " + STATUS
            + "CANCELLED and occasion.status <> " + STATUS + "HELD";

    String HELD = "(occasion.status = " + STATUS + "HELD or occasion.lastDay < :today and occasion.status <> " + STATUS
            + "CANCELLED and " + TOLD + ")";

    String OPEN = COMING + " and occasion.status = " + STATUS + "REGISTRATION_OPEN";

    String ROW = "select space.path, series.key, series.title, series.titleEnglish, series.theme, series.year,"
            + " series.plannedParts, series.archived, series.coOrganisers,"
            + " (select count(occasion) from Occasion occasion where occasion.space = space and " + HELD + "),"
            + " (select min(occasion.firstDay) from Occasion occasion where occasion.space = space and " + COMING + "),"
            + " (select count(occasion) from Occasion occasion where occasion.space = space and " + OPEN + ")"
            + " from crossingborders_Series series join series.space space";

    @HQL(ROW + " order by series.year desc, series.title, series.id")
    List<SeriesRow> list(LocalDate today);

    @HQL(ROW + " where space.id = :space")
    List<SeriesRow> ofSpace(long space, LocalDate today);

    @HQL("select series.id, space.id, space.path, series.title, series.titleEnglish, series.theme, series.year,"
            + " series.coOrganisers from crossingborders_Series series join series.space space where series.id in :ids")
    List<FoundSeries> found(Collection<Long> ids);

    @HQL("select series.id from crossingborders_Series series where series.id > :after order by series.id limit :most")
    List<Long> ids(long after, int most);

    @HQL("select occasion.space.id from Occasion occasion where occasion.owner = :owner and occasion.space is not null"
            + " and " + COMING + " order by occasion.firstDay, occasion.id limit 1")
    List<Long> spaceOfNext(String owner, LocalDate today);

    @HQL("select count(series) from crossingborders_Series series")
    long series();

    @HQL("select count(occasion) from Occasion occasion where occasion.owner = :owner and " + TOLD)
    long seminars(String owner);

    @HQL("select count(occasion) from Occasion occasion where occasion.owner = :owner and " + OPEN)
    long openRegistrations(String owner, LocalDate today);

    @HQL("select coalesce(sum(occasion.registered), 0) from Occasion occasion where occasion.owner = :owner and "
            + COMING)
    long registered(String owner, LocalDate today);

    @HQL("select coalesce(sum(occasion.waiting), 0) from Occasion occasion where occasion.owner = :owner and " + COMING)
    long waiting(String owner, LocalDate today);
}
