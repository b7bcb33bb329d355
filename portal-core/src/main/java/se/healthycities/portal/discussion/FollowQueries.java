package se.healthycities.portal.discussion;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Seat;

/** The compile-checked queries of following. */
interface FollowQueries {
    EntityManager entityManager();

    @HQL("select discussion.space.id from Discussion discussion where discussion.id = :discussion"
            + " and discussion.space.path = :path")
    List<Long> spaceOf(long discussion, String path);

    /** Those who sit in the space today and have not muted the discussion; nobody while the space cannot be read. */
    @HQL("select distinct affiliation.person.id from Discussion discussion join discussion.space space,"
            + " Seat seat join seat.affiliation affiliation where discussion.id = :discussion and seat.space = space"
            + " and " + Seat.TODAY + " and " + Affiliation.TODAY
            + " and " + Readable.OPEN + Readable.DISCUSSIONS + " and not exists (select 1"
            + " from DiscussionFollow muted where muted.discussionId = discussion.id"
            + " and muted.personId = affiliation.person.id and muted.level = MUTE)")
    List<Long> seated(long discussion, String plugins, LocalDate today);

    /** Those who follow it without a seat in its space; whether they may still read it is asked for each of them. */
    @HQL("select follow.personId from DiscussionFollow follow, Discussion discussion where discussion.id = :discussion"
            + " and follow.discussionId = discussion.id and follow.level = FOLLOW")
    List<Long> chosen(long discussion);

    @HQL("select count(discussion) from Discussion discussion join discussion.space space"
            + " where discussion.id = :discussion and " + Readable.SPACE + Readable.DISCUSSIONS)
    long readable(long discussion, long person, boolean member, boolean office, String plugins, LocalDate today);
}
