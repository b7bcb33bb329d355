package se.healthycities.portal.discussion.editing;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.discussion.PostVersion;

/** The compile-checked queries of single posts and of what they said before. */
interface EditingQueries {
    EntityManager entityManager();

    @HQL("from PostVersion version where version.post.id = :post order by version.id desc limit 1")
    List<PostVersion> lastVersion(long post);

    @HQL("select post.id, post.number, discussion.id, discussion.title, discussion.state, post.text, post.html,"
            + " post.version, post.state, person.id, person.givenName || ' ' || person.familyName,"
            + " coalesce(changer.givenName || ' ' || changer.familyName, person.givenName || ' ' || person.familyName),"
            + " coalesce(post.editedAt, post.writtenAt), post.hiding.at, post.hiding.role, post.hiding.reason"
            + " from Post post join post.discussion discussion join discussion.space space join post.author author"
            + " join author.person person left join post.editor editor left join editor.person changer"
            + " where post.id = :id and space.path = :path")
    List<PostText> post(long id, String path);

    @HQL(
            "select version.html, person.givenName || ' ' || person.familyName, author.title, organisation.name,"
                    + " version.writtenAt from PostVersion version join version.author author join author.person person"
                    + " join author.organisation organisation where version.post.id = :post order by version.id desc limit :most")
    List<Edition> editions(long post, int most);
}
