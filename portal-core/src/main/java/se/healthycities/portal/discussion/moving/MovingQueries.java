package se.healthycities.portal.discussion.moving;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;
import se.healthycities.portal.discussion.Post;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.Space;

/** The compile-checked queries of moving, and the statements that move many posts at once. */
interface MovingQueries {
    EntityManager entityManager();

    String MOVED = "se.healthycities.portal.discussion.PostState.MOVED";
    String PLACE = "place.number, discussion.id, discussion.title, space.owner, space.path";
    String CARRIED = "select version.file_id from core.attachments attached join core.file_versions version"
            + " on version.id = attached.file_version_id join core.posts post on post.id = attached.post_id";

    /** Also by the id of a stub, which leads to its post. */
    @HQL("select " + PLACE + " from Post place join place.discussion discussion join discussion.space space where"
            + " place.id = coalesce((select stub.movedTo.id from Post stub where stub.id = :id), :id)")
    List<PostPlace> post(long id);

    @HQL("select discussion.id, discussion.title, discussion.posts, discussion.state ="
            + " se.healthycities.portal.discussion.DiscussionState.CLOSED, merged.id, space.owner, space.path"
            + " from Discussion discussion join discussion.space space left join discussion.mergedInto merged"
            + " where discussion.id = :id")
    List<DiscussionPlace> discussion(long id);

    @HQL("select count(discussion) from Discussion discussion where discussion.id = :id and"
            + " (discussion.space.path = :path or exists (select 1 from DiscussionMove move"
            + " where move.discussion = discussion and move.from.path = :path))")
    long lived(long id, String path);

    /** Where the posts of a merged discussion are: first those that are in the one that it became a part of. */
    @HQL("select " + PLACE + " from Post stub join stub.movedTo place join place.discussion discussion"
            + " join discussion.space space where stub.discussion.id = :id and stub.state = " + MOVED
            + " order by case when discussion = stub.discussion.mergedInto then 0 else 1 end, stub.number limit 1")
    List<PostPlace> afterMerge(long id);

    @HQL("select stub.number, " + PLACE + " from Post stub join stub.movedTo place join place.discussion discussion"
            + " join discussion.space space where stub.discussion.id = :discussion and stub.state = " + MOVED
            + " and stub.number between :first and :last order by stub.number")
    List<StubRow> stubs(long discussion, int first, int last);

    @HQL("select post.id, post.number, person.givenName || ' ' || person.familyName, post.writtenAt,"
            + " substring(post.text, 1, 120) from Post post join post.author author join author.person person"
            + " where post.discussion.id = :discussion and post.state <> " + MOVED + " order by post.number")
    List<ChoosablePost> choosable(long discussion);

    @HQL("select space.id, space.path, space.owner, space.name, space.nameEnglish from Space space"
            + " where " + Space.ACTIVE + " and (:office = true and space.visibility <>"
            + " se.healthycities.portal.space.Visibility.HIDDEN or exists (select 1 from Seat seat"
            + " join seat.affiliation affiliation where seat.space = space and affiliation.person.id = :person"
            + " and seat.role <> se.healthycities.portal.space.SeatRole.GUEST and " + Seat.TODAY + " and "
            + Affiliation.TODAY + "))" + Readable.DISCUSSIONS + " order by space.name, space.id")
    List<Destination> destinations(long person, boolean office, LocalDate today);

    @HQL("from Space space where space.path = :path")
    List<Space> space(String path);

    @HQL("select discussion.id from Discussion discussion where discussion.requestKey = :key")
    List<Long> started(UUID key);

    @HQL("select post.id from Post post where post.discussion.id = :discussion and post.state <> " + MOVED
            + " order by post.number")
    List<Long> movable(long discussion);

    @HQL("from Post post join fetch post.author where post.discussion.id = :discussion and post.state <> " + MOVED
            + " order by post.writtenAt desc, post.number desc limit 1")
    List<Post> last(long discussion);

    /** Below zero until the posts have gone: a number of a discussion is there once. */
    @SQL("insert into core.posts (discussion_id, number, author_id, written_at, text, html, request_key, state,"
            + " moved_to_id) select discussion_id, -number, author_id, written_at, '', '', gen_random_uuid(), 'MOVED',"
            + " id from core.posts where id in (:posts)")
    int leaveStubs(Collection<Long> posts);

    @SQL("update core.posts moved set discussion_id = :to, number = :after + ranked.place, version = moved.version + 1"
            + " from (select id, row_number() over (order by number) as place from core.posts where id in (:posts))"
            + " ranked where moved.id = ranked.id")
    int takeOver(Collection<Long> posts, long to, int after);

    @SQL("update core.posts set number = -number where discussion_id = :discussion and number < 0")
    int placeStubs(long discussion);

    @SQL("select file.id from core.files file where file.space_id = :from and file.id in (" + CARRIED
            + " where post.discussion_id = :discussion) and not exists (" + CARRIED + " join core.discussions talk"
            + " on talk.id = post.discussion_id where version.file_id = file.id and talk.space_id <> :to)"
            + " order by file.id")
    List<Long> following(long discussion, long from, long to);

    @SQL("update core.files set space_id = :to where id in (:files)")
    int takeAlong(Collection<Long> files, long to);

    @SQL("select count(distinct version.file_id) from core.attachments attached join core.file_versions version"
            + " on version.id = attached.file_version_id join core.posts post on post.id = attached.post_id"
            + " join core.files file on file.id = version.file_id and file.space_id = :space"
            + " where post.discussion_id = :discussion and exists (select 1 from core.attachments elsewhere"
            + " join core.file_versions same on same.id = elsewhere.file_version_id join core.posts other"
            + " on other.id = elsewhere.post_id join core.discussions talk on talk.id = other.discussion_id"
            + " where same.file_id = version.file_id and talk.id <> :discussion and talk.space_id <> :to) = :shared")
    Long attached(long discussion, long space, long to, boolean shared);
}
