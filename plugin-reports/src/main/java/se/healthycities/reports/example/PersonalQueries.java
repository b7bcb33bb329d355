package se.healthycities.reports.example;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** The compile-checked statements of what is kept about people here. */
interface PersonalQueries {
    EntityManager entityManager();

    @HQL("select example.plan.title from reports_Example example where example.author.person.id = :person"
            + " or example.changedBy.person.id = :person order by example.id")
    List<String> written(long person);

    @HQL("select adoption.example.plan.title from reports_ExampleAdoption adoption"
            + " where adoption.adoptedBy.person.id = :person order by adoption.id")
    List<String> adopted(long person);

    String NEVER_SENT = " reports.examples e where e.sent_at is null and e.published_at is null and e.author_id in"
            + " (select id from core.affiliations where person_id = :person) and e.changed_by in"
            + " (select id from core.affiliations where person_id = :person)"
            + " and not exists (select 1 from reports.example_versions v where v.example_id = e.id and v.written_by"
            + " not in (select id from core.affiliations where person_id = :person))";

    @SQL("select e.title from" + NEVER_SENT + " order by e.id")
    List<String> neverSent(long person);

    @SQL("delete from reports.example_versions where example_id in (select e.id from" + NEVER_SENT + ")")
    int dropNeverSentVersions(long person);

    /** What only this person has written and nobody else has seen. */
    @SQL("delete from" + NEVER_SENT)
    int dropNeverSent(long person);
}
