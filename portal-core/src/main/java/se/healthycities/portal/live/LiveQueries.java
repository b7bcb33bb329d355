package se.healthycities.portal.live;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.space.Readable;

/** The compile-checked queries of live hints. */
interface LiveQueries {
    EntityManager entityManager();

    /** Empty for somebody who may not read the discussion today. */
    @HQL("select discussion.posts, (select count(post) from Post post where post.discussion = discussion"
            + " and post.number > :seen and post.personId <> :person and post.state = SHOWN)"
            + " from Discussion discussion join discussion.space space where discussion.id = :discussion and "
            + Readable.SPACE + Readable.DISCUSSIONS)
    List<LiveHint> hint(
            long discussion, int seen, long person, boolean member, boolean office, String plugins, LocalDate today);
}
