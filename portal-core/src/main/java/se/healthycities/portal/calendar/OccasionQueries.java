package se.healthycities.portal.calendar;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.space.Readable;

/** The compile-checked queries of the calendar. */
interface OccasionQueries {
    EntityManager entityManager();

    String ROW = "select occasion.id, occasion.title, occasion.kind, occasion.firstDay, occasion.lastDay,"
            + " occasion.startTime, occasion.endTime, occasion.precision, occasion.place, occasion.mode,"
            + " occasion.status, occasion.audience, occasion.part, occasion.capacity, occasion.registered,"
            + " occasion.waiting, space.path from Occasion occasion left join occasion.space space";

    @HQL(ROW + " where space.id = :space order by occasion.part, occasion.firstDay, occasion.id")
    List<OccasionRow> inSpace(long space);

    @HQL(ROW + " where space.id = :space and occasion.lastDay >= :today and occasion.status <> CANCELLED"
            + " order by occasion.firstDay, occasion.id limit 1")
    List<OccasionRow> next(long space, LocalDate today);

    /** Of plugins that are readable; an occasion of a space only for those who read there or when it is public. */
    @HQL(ROW + " where occasion.lastDay >= :today and position(' ' || occasion.owner || ' ' in :plugins) > 0"
            + " and (occasion.audience = 'public' or space is null and :member = true or " + Readable.SPACE + ")"
            + Readable.MEETINGS
            + " order by occasion.firstDay, occasion.id limit :most")
    List<OccasionRow> coming(int most, long person, boolean member, boolean office, String plugins, LocalDate today);
}
