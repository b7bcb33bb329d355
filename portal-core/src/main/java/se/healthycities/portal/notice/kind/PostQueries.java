package se.healthycities.portal.notice.kind;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.discussion.DiscussionFollow;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.ContactRole;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.SeatRole;

/** The compile-checked queries of what discussions tell. */
interface PostQueries {
    EntityManager entityManager();

    @HQL(
            "select post.id, post.number, discussion.id, discussion.space.id from Post post join post.discussion discussion"
                    + " where post.id = :post and post.state = se.healthycities.portal.discussion.PostState.SHOWN")
    List<ToldPost> told(long post);

    /** The first post of a discussion that has not become a part of another. */
    @HQL(
            "select post.id, post.number, discussion.id, discussion.space.id from Post post join post.discussion discussion"
                    + " where discussion.id = :discussion and discussion.mergedInto is null and post.number = 1")
    List<ToldPost> first(long discussion);

    /** Those who have had a notice of this mention already: a text may be changed more than once. */
    @HQL("select notice.personId from Notice notice where notice.kind = 'mention' and notice.subject = :post")
    List<Long> mentioned(long post);

    String POST = "select post.id, post.number, post.text, writer.givenName || ' ' || writer.familyName || ', ' ||"
            + " place.name, discussion.id, discussion.title, space.path, space.name, space.nameEnglish,"
            + " case when coalesce(mark.lastNumber, 0) >= post.number or exists (select 1 from ReadPost before"
            + " where before.postId = post.id and before.personId = :person) then true else false end from Post post"
            + " join post.discussion discussion join discussion.space space join post.author writing"
            + " join writing.person writer join writing.organisation place left join ReadMark mark"
            + " on mark.discussionId = discussion.id and mark.personId = :person where post.id in :posts"
            + " and post.state = se.healthycities.portal.discussion.PostState.SHOWN and " + Readable.SPACE
            + Readable.DISCUSSIONS;

    @HQL(POST + " and " + DiscussionFollow.NOT_MUTED)
    List<PostItem> posts(
            Collection<Long> posts, long person, boolean member, boolean office, String plugins, LocalDate today);

    @HQL(POST + " and exists (select 1 from Mention own where own.postId = post.id and (own.personId = :person"
            + " or own.wholeSpace = true or own.spaceId in (select seat.space.id from Seat seat"
            + " join seat.affiliation affiliation where affiliation.person.id = :person and " + Seat.TODAY + " and "
            + Affiliation.TODAY + ") or own.organisationId in (select affiliation.organisation.id"
            + " from ContactRole contact join contact.affiliation affiliation where affiliation.person.id = :person and "
            + ContactRole.TODAY + " and " + Affiliation.TODAY + ")))")
    List<PostItem> mentions(
            Collection<Long> posts, long person, boolean member, boolean office, String plugins, LocalDate today);

    @HQL("select post.personId from Post post where post.id = :post")
    List<Long> writer(long post);

    /** Posts of the person's own that somebody has asked to change before an election. */
    @HQL(POST + " and post.personId = :person and exists (select 1 from CareMark asked where asked.post = post"
            + " and asked.outcome = se.healthycities.portal.care.CareOutcome.ASKED)")
    List<PostItem> asked(
            Collection<Long> posts, long person, boolean member, boolean office, String plugins, LocalDate today);

    /** Posts that were reported and wait for the answer of this person, who leads the space and has not written them. */
    @HQL(POST + " and post.personId <> :person and exists (select 1 from PostReport report where report.post = post"
            + " and report.answeredAt is null) and exists (select 1 from Seat seat join seat.affiliation affiliation"
            + " where seat.space = space and seat.role in :leading and affiliation.person.id = :person and "
            + Seat.TODAY + " and " + Affiliation.TODAY + ")")
    List<PostItem> reported(
            Collection<Long> posts,
            List<SeatRole> leading,
            long person,
            boolean member,
            boolean office,
            String plugins,
            LocalDate today);

    /** Whether it was read, by its first post. */
    @HQL(
            "select discussion.id, discussion.title, discussion.state, starter.givenName || ' ' || starter.familyName || ', '"
                    + " || place.name, summary.text, space.path, space.name, space.nameEnglish,"
                    + " case when coalesce(mark.lastNumber, 0) > 0 then true else false end from Discussion discussion"
                    + " join discussion.space space join discussion.author starting join starting.person starter"
                    + " join starting.organisation place left join Summary summary on summary.discussion = discussion"
                    + " and summary.replacedAt is null left join ReadMark mark on mark.discussionId = discussion.id"
                    + " and mark.personId = :person where discussion.id in :discussions and discussion.mergedInto is null and "
                    + DiscussionFollow.NOT_MUTED + " and " + Readable.SPACE + Readable.DISCUSSIONS)
    List<TalkItem> discussions(
            Collection<Long> discussions, long person, boolean member, boolean office, String plugins, LocalDate today);
}
