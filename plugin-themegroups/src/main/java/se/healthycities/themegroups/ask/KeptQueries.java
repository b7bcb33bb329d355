package se.healthycities.themegroups.ask;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;
import se.healthycities.portal.person.Affiliation;

/** The compile-checked queries of the library of answers. */
interface KeptQueries {
    EntityManager entityManager();

    /** One reply at a time is kept; it ends with the transaction. */
    @SQL("select 1 from (select pg_advisory_xact_lock(7431)) as locked")
    Integer lock();

    @HQL("select kept.id from themegroups_KeptAnswer kept where kept.answerId = :answer")
    List<Long> ofAnswer(long answer);

    @HQL("select kept.id from themegroups_KeptAnswer kept where kept.postId = :post")
    List<Long> ofPost(long post);

    @HQL("from themegroups_Question question where question.discussionId = :discussion")
    List<Question> ofDiscussion(long discussion);

    @HQL(
            "select question.author.person.id from themegroups_Question question where question.discussionId = :discussion")
    List<Long> askers(long discussion);

    /** A post that is shown, in a discussion of a group; the first one is the question. */
    String POST = "select post.id, post.text, post.html, author.id, person.givenName || ' ' || person.familyName,"
            + " post.writtenAt, post.number, discussion.id, discussion.title, space.path, (select min(kept.id)"
            + " from themegroups_KeptAnswer kept where kept.postId = post.id) from Post post join post.author author"
            + " join author.person person join post.discussion discussion join discussion.space space"
            + " join themegroups_ThemeGroup theme on theme.space = space where"
            + " post.state = se.healthycities.portal.discussion.PostState.SHOWN";

    @HQL(POST + " and post.id = :id and post.number > 1")
    List<KeptPost> reply(long id);

    @HQL(POST + " and discussion.id = :discussion order by post.number limit :most")
    List<KeptPost> posts(long discussion, int most);

    /** An answer that was a reply is gone while the reply is hidden or taken back. */
    String SHOWN = "(kept.postId is null or exists (select 1 from Post post where post.id = kept.postId"
            + " and post.state = se.healthycities.portal.discussion.PostState.SHOWN))";

    /** Whoever still has the affiliation is named; of others stays what they were. */
    String ROW = "select kept.id, kept.question, kept.text, kept.html, person.id, case when " + Affiliation.TODAY
            + " and person.email not like 'erased-%@invalid' then person.givenName || ' ' || person.familyName end,"
            + " affiliation.title, organisation.name, kept.answeredAt, kept.keptAt, kept.correctedAt,"
            + " (select listagg(tag, ' ') within group (order by tag) from kept.tags tag)"
            + " from themegroups_KeptAnswer kept join kept.author affiliation join affiliation.person person"
            + " join affiliation.organisation organisation where " + SHOWN;

    @HQL(ROW + " and kept.id = :id")
    List<KeptRow> one(long id, LocalDate today);

    @HQL(ROW + " and kept.id < :before and (:tag = '' or exists (select 1 from kept.tags chosen where chosen = :tag))"
            + " and (:pattern = '' or lower(kept.question) like :pattern escape '!'"
            + " or lower(kept.text) like :pattern escape '!') order by kept.id desc limit :most")
    List<KeptRow> list(String pattern, String tag, long before, int most, LocalDate today);

    @HQL(ROW + " and kept.id in :ids order by kept.id")
    List<KeptRow> found(Collection<Long> ids, LocalDate today);

    @HQL("select kept.id from themegroups_KeptAnswer kept where kept.id > :after order by kept.id limit :most")
    List<Long> ids(long after, int most);

    @HQL("select distinct tag from themegroups_KeptAnswer kept join kept.tags tag")
    List<String> tags();

    @HQL("select count(kept) from themegroups_KeptAnswer kept")
    long count();
}
