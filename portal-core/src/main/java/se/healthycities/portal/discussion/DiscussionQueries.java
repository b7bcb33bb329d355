package se.healthycities.portal.discussion;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.space.Readable;

/** The compile-checked queries of discussions. */
interface DiscussionQueries {
    EntityManager entityManager();

    String ROW = "select discussion.id, discussion.title, discussion.state, discussion.posts, discussion.lastPostAt,"
            + " lastPerson.givenName || ' ' || lastPerson.familyName, lastOrganisation.name, space.path, space.name,"
            + " space.nameEnglish, " + Unread.COUNT + ", summary.text, ";

    String FROM = " from Discussion discussion join discussion.space space"
            + " join discussion.lastAuthor lastAuthor join lastAuthor.person lastPerson"
            + " join lastAuthor.organisation lastOrganisation"
            + " left join ReadMark mark on mark.discussionId = discussion.id and mark.personId = :person"
            + " left join Summary summary on summary.discussion = discussion and summary.replacedAt is null";

    String BEFORE = " and (discussion.lastPostAt < :before or discussion.lastPostAt = :before and discussion.id < :id)"
            + " order by discussion.lastPostAt desc, discussion.id desc limit :most";

    /** Reports and marks of the whole space that wait for whoever leads it; nobody answers those of a post of one's own. */
    String REPORTS =
            "case when :leads = true then (select count(report) from PostReport report join report.post reported"
                    + " join reported.discussion told where report.answeredAt is null and told.space.id = :space"
                    + " and reported.personId <> :person) else 0L end,"
                    + " case when :leads = true then (select count(mark) from CareMark mark join mark.post marked"
                    + " join marked.discussion spoken where mark.settledAt is null and spoken.space.id = :space"
                    + " and marked.personId <> :person) else 0L end";

    @HQL(ROW + REPORTS + FROM + " where space.id = :space and discussion.mergedInto is null" + BEFORE)
    List<DiscussionRow> inSpace(long space, long person, boolean leads, Instant before, long id, int most);

    /** Only spaces in which the person holds a seat, and those that everyone follows. */
    @HQL(ROW + "0L, 0L" + FROM + " where " + Readable.SPACE + Readable.DISCUSSIONS + " and " + Unread.ANY + " and "
            + DiscussionFollow.NOT_MUTED + " order by discussion.lastPostAt desc, discussion.id desc limit :most")
    List<DiscussionRow> unread(int most, long person, boolean member, boolean office, String plugins, LocalDate today);

    @HQL("select discussion.id, space.id, space.path, discussion.title, discussion.state, discussion.posts,"
            + " coalesce(mark.lastNumber, 0), holder.givenName || ' ' || holder.familyName || ', ' || holding.name,"
            + " starter.person.id, holder.id, summary.text, summing.givenName || ' ' || summing.familyName || ', ' ||"
            + " summer.title || ', ' || summed.name, summary.writtenAt,"
            + " follow.level, draft.text, draft.savedAt"
            + " from Discussion discussion join discussion.space space join discussion.author starter"
            + " left join Summary summary on summary.discussion = discussion and summary.replacedAt is null"
            + " left join summary.author summer left join summer.person summing left join summer.organisation summed"
            + " left join discussion.responsible responsible left join responsible.person holder"
            + " left join responsible.organisation holding"
            + " left join ReadMark mark on mark.discussionId = discussion.id and mark.personId = :person"
            + " left join DiscussionFollow follow on follow.discussionId = discussion.id and follow.personId = :person"
            + " left join TextDraft draft on draft.personId = :person and draft.place = :place"
            + " where discussion.id = :id and space.path = :path and discussion.mergedInto is null")
    List<DiscussionView> view(long id, String path, long person, String place);

    @HQL("select post.id, post.number, post.writtenAt, post.html, person.givenName || ' ' || person.familyName,"
            + " author.title, organisation.name, author.capacity, post.state, person.id, post.marked, post.editedAt,"
            + " case when changer.id <> person.id then changer.givenName || ' ' || changer.familyName end,"
            + " post.hiding.at, post.hiding.role, post.hiding.reason from Post post join post.author author"
            + " join author.person person join author.organisation organisation"
            + " left join post.editor editor left join editor.person changer where post.discussion.id = :discussion"
            + " and post.number >= :from order by post.number limit :most")
    List<PostRow> posts(long discussion, int from, int most);

    @HQL(
            "select post.id, file.id, file.name, version.number, version.bytes, version.mediaType,"
                    + " file.trashedAt from Post post"
                    + " join post.attachments version join version.file file where post.discussion.id = :discussion"
                    + " and post.state = se.healthycities.portal.discussion.PostState.SHOWN and post.number >= :from and post.number < :to order by version.id")
    List<AttachmentRow> attachments(long discussion, int from, int to);

    @HQL("select discussion.id from Discussion discussion where discussion.requestKey = :key")
    List<Long> started(UUID key);

    @HQL("select post.number from Post post where post.requestKey = :key")
    List<Integer> written(UUID key);

    @HQL("select count(discussion) from Discussion discussion where discussion.space.id in :spaces"
            + " and discussion.state = OPEN")
    long openIn(Set<Long> spaces);

    @HQL("select count(discussion) from Discussion discussion where discussion.space.owner = :owner")
    long ofOwner(String owner);
}
