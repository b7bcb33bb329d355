package se.healthycities.portal.registration;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.hibernate.annotations.processing.SQL;

/** What of registrations has been kept long enough, and how it goes. */
interface ForgettingQueries {
    EntityManager entityManager();

    String OVER =
            "(select r.id from core.registrations r join core.registration_rules s on s.occasion_id = r.occasion_id"
                    + " join core.occasions o on o.id = r.occasion_id"
                    + " where o.last_day + make_interval(months => s.months_kept) < :today)";

    String NAMED = " and (person_id is not null or name is not null)";

    @SQL("select count(*) from core.registrations where id in " + OVER + NAMED)
    Long named(LocalDate today);

    @SQL("update core.registrations set person_id = null, affiliation_id = null, made_by_id = null, name = null,"
            + " email = null, listed = false where id in " + OVER + NAMED)
    int unname(LocalDate today);

    @SQL("delete from core.registration_answers where registration_id in " + OVER)
    int dropAnswers(LocalDate today);

    @SQL("delete from core.registration_steps where registration_id in " + OVER)
    int dropSteps(LocalDate today);

    @SQL("delete from core.registration_reminders where registration_id in " + OVER)
    int dropReminders(LocalDate today);

    String NEEDS = "(select a.id from core.registration_answers a join core.registration_fields f on f.id = a.field_id"
            + " join core.occasions o on o.id = f.occasion_id where f.kind = 'NEEDS' and o.last_day < :since)";

    @SQL("select count(*) from core.registration_answers where id in " + NEEDS)
    Long needs(LocalDate since);

    @SQL("delete from core.registration_answers where id in " + NEEDS)
    int dropNeeds(LocalDate since);
}
