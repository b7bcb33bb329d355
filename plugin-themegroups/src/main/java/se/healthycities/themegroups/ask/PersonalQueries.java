package se.healthycities.themegroups.ask;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** The compile-checked statements of what is kept about people here, and for how long. */
interface PersonalQueries {
    EntityManager entityManager();

    @HQL("select question.title || ': ' || question.text from themegroups_Question question"
            + " where question.author.person.id = :person order by question.id")
    List<String> asked(long person);

    @HQL("select answer.text from themegroups_QuestionAnswer answer where answer.author.person.id = :person"
            + " order by answer.id")
    List<String> answered(long person);

    @HQL("select kept.question || ': ' || kept.text from themegroups_KeptAnswer kept"
            + " where kept.author.person.id = :person order by kept.id")
    List<String> kept(long person);

    @HQL("select route.question.title || case when route.hint is null then '' else ': ' || route.hint end"
            + " from themegroups_QuestionRoute route where route.affiliation.person.id = :person order by route.id")
    List<String> routes(long person);

    @SQL("delete from themegroups.question_routes where affiliation_id in"
            + " (select id from core.affiliations where person_id = :person)")
    int dropRoutes(long person);

    /** Who was thought to know better is named in somebody else's words. */
    @SQL("update themegroups.question_routes set hint = null where hint ilike '%' || (select given_name || ' '"
            + " || family_name from core.people where id = :person) || '%'")
    int dropHints(long person);

    @SQL("delete from themegroups.question_tags where question_id in (select q.id from themegroups.questions q"
            + " join core.affiliations a on a.id = q.author_id where q.asked_at is null and a.person_id = :person)")
    int dropDraftTags(long person);

    @SQL("delete from themegroups.questions where asked_at is null and author_id in"
            + " (select id from core.affiliations where person_id = :person)")
    int dropDrafts(long person);

    String OLD_DRAFTS = " themegroups.questions where asked_at is null and written_at < :since";

    @SQL("select count(*) from" + OLD_DRAFTS)
    long oldDrafts(Instant since);

    @SQL("delete from themegroups.question_tags where question_id in (select id from" + OLD_DRAFTS + ")")
    int dropOldTags(Instant since);

    @SQL("delete from" + OLD_DRAFTS)
    int dropOldDrafts(Instant since);

    @SQL("select count(*) from themegroups.question_routes where asked_at < :since")
    long oldRoutes(Instant since);

    @SQL("delete from themegroups.question_routes where asked_at < :since")
    int dropOldRoutes(Instant since);
}
