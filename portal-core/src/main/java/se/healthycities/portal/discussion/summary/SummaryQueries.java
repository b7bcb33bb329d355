package se.healthycities.portal.discussion.summary;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** The compile-checked queries of summaries. */
interface SummaryQueries {
    EntityManager entityManager();

    @HQL("from Summary summary where summary.discussion.id = :discussion and summary.replacedAt is null")
    List<Summary> current(long discussion);

    @HQL("select summary.number, summary.text, person.givenName || ' ' || person.familyName, author.title,"
            + " organisation.name, summary.writtenAt from Summary summary join summary.author author"
            + " join author.person person join author.organisation organisation"
            + " where summary.discussion.id = :discussion order by summary.number desc limit :most")
    List<SummaryRow> history(long discussion, int most);

    @HQL("select post.text from Post post where post.discussion.id = :discussion"
            + " and post.state = se.healthycities.portal.discussion.PostState.SHOWN order by post.number limit 1")
    List<String> firstWords(long discussion);
}
