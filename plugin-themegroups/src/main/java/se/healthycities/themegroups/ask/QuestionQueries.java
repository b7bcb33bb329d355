package se.healthycities.themegroups.ask;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Space;

/** The compile-checked queries of questions and what was said to them. */
interface QuestionQueries {
    EntityManager entityManager();

    @HQL("select question.id from themegroups_Question question where question.requestKey = :key")
    List<Long> written(UUID key);

    @HQL("select count(answer) from themegroups_QuestionAnswer answer where answer.requestKey = :key")
    long answered(UUID key);

    /** The active groups that somebody reads and that are no secret to those who are asked, the strategic group first. */
    @HQL("select space.id, space.name, space.nameEnglish, theme.kind from themegroups_ThemeGroup theme"
            + " join theme.space space where " + Readable.SPACE + Readable.DISCUSSIONS
            + " and " + Space.ACTIVE + " and space.visibility <> se.healthycities.portal.space.Visibility.HIDDEN"
            + " order by space.name, space.id")
    List<GroupChoice> groups(long person, boolean member, boolean office, String plugins, LocalDate today);

    @HQL("select theme.space from themegroups_ThemeGroup theme where theme.kind ="
            + " se.healthycities.themegroups.group.GroupKind.STRATEGIC order by theme.id")
    List<Space> strategic();

    @HQL("select question.id, question.title, question.text, question.html, author.person.id, author.person.givenName"
            + " || ' ' || author.person.familyName, author.title, author.organisation.name, author.organisation.id,"
            + " question.hidden, space.id, space.path, space.name, space.nameEnglish, question.askedAt, question.goesAt,"
            + " question.discussionId, question.closedAt from themegroups_Question question join question.author author"
            + " join question.space space where question.id = :id")
    List<QuestionView> view(long id);

    @HQL("select tag from themegroups_Question question join question.tags tag where question.id = :id order by tag")
    List<String> tags(long id);

    @HQL("select affiliation.id, person.id, person.givenName || ' ' || person.familyName, affiliation.title,"
            + " organisation.name, route.outcome, route.hint from themegroups_QuestionRoute route"
            + " join route.affiliation affiliation join affiliation.person person"
            + " join affiliation.organisation organisation where route.question.id = :id order by route.id")
    List<RouteRow> routes(long id);

    @HQL("select answer.id, person.id, person.givenName || ' ' || person.familyName, author.title, organisation.name,"
            + " answer.html, answer.writtenAt, answer.best, (select min(kept.id) from themegroups_KeptAnswer kept"
            + " where kept.answerId = answer.id) from themegroups_QuestionAnswer answer join answer.author author"
            + " join author.person person join author.organisation organisation where answer.question.id = :id"
            + " order by answer.best desc, answer.id")
    List<AnswerRow> answers(long id);

    String ROUTED = " from themegroups_QuestionRoute route join route.affiliation affiliation"
            + " join route.question question where affiliation.person.id = :person and question.closedAt is null and "
            + Affiliation.TODAY;

    @HQL("select route" + ROUTED + " and question.id = :id order by route.id")
    List<QuestionRoute> routed(long id, long person, LocalDate today);

    String LINE = "select question.id, question.title, question.askedAt, question.goesAt, question.discussionId,"
            + " question.closedAt, (select count(answer) from themegroups_QuestionAnswer answer"
            + " where answer.question = question)";

    @HQL(LINE + ROUTED
            + " and route.outcome is null and question.discussionId is null order by question.goesAt, route.id")
    List<QuestionRow> waiting(long person, LocalDate today);

    @HQL(LINE
            + " from themegroups_Question question where question.author.person.id = :person and question.id < :before"
            + " order by question.id desc limit :most")
    List<QuestionRow> mine(long person, long before, int most);

    /** All that wait for an answer, for those who run the network. */
    @HQL(LINE + " from themegroups_Question question where question.askedAt is not null and question.closedAt is null"
            + " and question.id < :before order by question.id desc limit :most")
    List<QuestionRow> open(long before, int most);

    @HQL("select question.id, question.title, question.author.person.id, question.hidden"
            + " from themegroups_Question question where question.id in :ids")
    List<ToldQuestion> told(Collection<Long> ids);

    @HQL("update themegroups_QuestionAnswer answer set answer.best = false where answer.question.id = :question"
            + " and answer.best = true")
    int unmark(long question);

    /** Whose time has come; an asker who has left asks no more. */
    @HQL("select question.id from themegroups_Question question join question.author affiliation"
            + " where question.askedAt is not null and question.discussionId is null and question.closedAt is null"
            + " and question.goesAt <= :now and " + Affiliation.TODAY
            + " order by question.goesAt, question.id limit :most")
    List<Long> going(Instant now, LocalDate today, int most);

    @HQL("select count(question) from themegroups_Question question where question.askedAt is not null"
            + " and question.closedAt is null")
    long countOpen();

    @HQL("select count(question) from themegroups_Question question")
    long count();
}
