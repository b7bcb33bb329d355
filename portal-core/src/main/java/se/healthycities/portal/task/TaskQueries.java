package se.healthycities.portal.task;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.ContactRole;

/** The compile-checked queries of tasks. */
interface TaskQueries {
    EntityManager entityManager();

    String ROW = "select task.id, task.what, task.address, organisation.id, organisation.name, holding.id,"
            + " holder.givenName || ' ' || holder.familyName, task.dueDay, task.doneAt"
            + " from Task task join task.organisation organisation"
            + " left join Affiliation holding on holding = task.responsible and holding.period.from <= :today"
            + " and (holding.period.to is null or holding.period.to >= :today) left join holding.person holder where ";

    String AFTER = " and (task.dueDay > :due or task.dueDay = :due and task.id > :id)"
            + " order by task.dueDay, task.id limit :most";

    String MINE = "task.responsible.id in (select affiliation.id from Affiliation affiliation"
            + " where affiliation.person.id = :person and " + Affiliation.TODAY + ")";

    String CONTACTED = "task.organisation.id in (select affiliation.organisation.id from ContactRole contact"
            + " join contact.affiliation affiliation where affiliation.person.id = :person and " + ContactRole.TODAY
            + " and " + Affiliation.TODAY + ")";

    String OURS = "task.organisation.id in (select affiliation.organisation.id from Affiliation affiliation"
            + " where affiliation.person.id = :person and " + Affiliation.TODAY + ")";

    @HQL(ROW + "task.doneAt is null and (" + MINE + " or holding.id is null and " + CONTACTED + ")" + AFTER)
    List<TaskRow> waiting(long person, LocalDate today, LocalDate due, long id, int most);

    @HQL(ROW + "task.doneAt is null and holding.id is null and " + OURS + AFTER)
    List<TaskRow> vacant(long person, LocalDate today, LocalDate due, long id, int most);

    @HQL(ROW + "task.doneAt is null and " + OURS + AFTER)
    List<TaskRow> open(long person, LocalDate today, LocalDate due, long id, int most);

    @HQL(ROW + "task.doneAt is not null and " + OURS + AFTER)
    List<TaskRow> done(long person, LocalDate today, LocalDate due, long id, int most);

    @HQL("select count(task) from Task task left join Affiliation holding on holding = task.responsible"
            + " and holding.period.from <= :today and (holding.period.to is null or holding.period.to >= :today)"
            + " where task.doneAt is null and (" + MINE + " or holding.id is null and " + CONTACTED + ")")
    long countWaiting(long person, LocalDate today);

    /** The affiliation by which a person acts for an organisation today. */
    @HQL("from Affiliation affiliation where affiliation.person.id = :person"
            + " and affiliation.organisation.id = :organisation and " + Affiliation.TODAY + " order by affiliation.id")
    List<Affiliation> acting(long person, long organisation, LocalDate today);

    @HQL("select count(contact) from ContactRole contact join contact.affiliation affiliation"
            + " where affiliation.person.id = :person and affiliation.organisation.id = :organisation and "
            + ContactRole.TODAY + " and " + Affiliation.TODAY)
    long contact(long person, long organisation, LocalDate today);

    @HQL("select affiliation.organisation.id, affiliation.id, person.givenName || ' ' || person.familyName,"
            + " affiliation.title from Affiliation affiliation join affiliation.person person"
            + " where affiliation.organisation.id in (select mine.organisation.id from Affiliation mine"
            + " where mine.person.id = :person and mine.period.from <= :today"
            + " and (mine.period.to is null or mine.period.to >= :today)) and " + Affiliation.TODAY
            + " order by person.familyName, person.givenName, affiliation.id limit 500")
    List<ColleagueRow> colleagues(long person, LocalDate today);
}
