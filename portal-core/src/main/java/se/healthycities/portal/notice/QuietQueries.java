package se.healthycities.portal.notice;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.season.Season;

/** The compile-checked queries of quiet periods. */
interface QuietQueries {
    EntityManager entityManager();

    @HQL("select quiet.id, quiet.name, season.name, quiet.validFrom, quiet.validTo from QuietPeriod quiet"
            + " join quiet.season season order by quiet.validFrom desc, quiet.id desc")
    List<QuietRow> all();

    @HQL("select count(quiet) from QuietPeriod quiet where quiet.validFrom <= :day and quiet.validTo >= :day")
    long covering(LocalDate day);

    @HQL("select max(quiet.validTo) from QuietPeriod quiet where quiet.validTo < :day")
    List<LocalDate> lastBefore(LocalDate day);

    /** The seasons in which a day lies, the shortest first. */
    @HQL(
            "from Season season where season.period.from <= :day and (season.period.to is null or season.period.to >= :day)"
                    + " order by season.period.from desc, season.id desc")
    List<Season> seasonsOn(LocalDate day);
}
