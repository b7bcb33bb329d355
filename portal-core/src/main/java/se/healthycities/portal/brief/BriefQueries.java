package se.healthycities.portal.brief;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;
import se.healthycities.portal.discussion.DiscussionFollow;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Readable;

/** The compile-checked queries of what the brief tells. Each reads some lines and says how many there are. */
interface BriefQueries {
    EntityManager entityManager();

    /** The organisations that the person stands for today. */
    String OWN = "(select own.organisation.id from Affiliation own where own.person.id = :person"
            + " and own.period.from <= :today and (own.period.to is null or own.period.to >= :today))";

    /** The affiliations of their other people, also of those who have gone since. */
    String COLLEAGUES = "(select colleague.id from Affiliation colleague where colleague.organisation.id in " + OWN
            + " and colleague.person.id <> :person)";

    /** Spaces where one of them holds a seat today, for the alias {@code space}. */
    String FOLLOWED = " and exists (select 1 from Seat held join held.affiliation holding where held.space = space"
            + " and held.period.from <= :today and (held.period.to is null or held.period.to >= :today)"
            + " and holding.period.from <= :today and (holding.period.to is null or holding.period.to >= :today)"
            + " and holding.organisation.id in " + OWN + ")";

    /** Begins the condition that a mail has not told of it; a page tells it again. */
    String NOT_TOLD = " and (:again = true or not exists (select 1 from BriefTold told where told.personId = :person"
            + " and told.kind = ";

    @HQL("select space.path from Space space where " + Readable.SPACE + FOLLOWED + " order by space.path")
    List<String> followed(long person, boolean member, boolean office, String plugins, LocalDate today);

    @HQL("select discussion.id, discussion.title, space.path, summary.id, summary.text, first.text, count(*) over ()"
            + " from Discussion discussion join discussion.space space"
            + " left join Summary summary on summary.discussion = discussion and summary.replacedAt is null"
            + " left join Post first on first.discussion = discussion and first.number = 1"
            + " and first.state = se.healthycities.portal.discussion.PostState.SHOWN"
            + " where discussion.mergedInto is null and discussion.lastPostAt > :alive"
            + " and (summary.writtenAt > :since or summary.id is null and discussion.lastPostAt > :since"
            + " and discussion.state = se.healthycities.portal.discussion.DiscussionState.DECIDED) and "
            + DiscussionFollow.NOT_MUTED + " and " + Readable.SPACE + Readable.DISCUSSIONS + FOLLOWED
            + " and (:again = true or not exists (select 1 from BriefTold told"
            + " where told.personId = :person and (told.kind = SUMMARY and told.subject = summary.id"
            + " or told.kind = DECISION and summary.id is null and told.subject = discussion.id)))"
            + " order by coalesce(summary.writtenAt, discussion.lastPostAt) desc, discussion.id desc limit :most")
    List<SummedUp> summedUp(
            Instant alive,
            Instant since,
            boolean again,
            int most,
            long person,
            boolean member,
            boolean office,
            String plugins,
            LocalDate today);

    @HQL("select decision.id, decision.registerYear, decision.registerNumber, decision.wording.title, space.path,"
            + " count(*) over () from Decision decision join decision.space space where decision.madeAt > :since"
            + " and decision.state <> se.healthycities.portal.decision.DecisionState.WITHDRAWN and " + Readable.SPACE
            + Readable.DECISIONS + FOLLOWED + NOT_TOLD + "OUTCOME and told.subject = decision.id))"
            + " order by decision.wording.decidedOn desc, decision.id desc limit :most")
    List<DecidedRow> decided(
            Instant since,
            boolean again,
            int most,
            long person,
            boolean member,
            boolean office,
            String plugins,
            LocalDate today);

    @HQL("select discussion.id, discussion.title, space.path, author.id,"
            + " author.givenName || ' ' || author.familyName, count(post), min(post.number), max(post.id),"
            + " count(*) over () from Post post join post.author used join used.person author"
            + " join post.discussion discussion join discussion.space space"
            + " where used.id in " + COLLEAGUES + " and post.writtenAt > :since"
            + " and post.state = se.healthycities.portal.discussion.PostState.SHOWN and " + Readable.SPACE
            + Readable.DISCUSSIONS + NOT_TOLD + "POST and told.subject = post.id))"
            + " group by discussion.id, discussion.title, space.path, author.id, author.givenName, author.familyName"
            + " order by max(post.id) desc limit :most")
    List<ColleaguePost> posts(
            Instant since,
            boolean again,
            int most,
            long person,
            boolean member,
            boolean office,
            String plugins,
            LocalDate today);

    @HQL("select version.id, file.id, file.name, space.path, author.givenName || ' ' || author.familyName,"
            + " count(*) over () from FileVersion version join version.author used join used.person author"
            + " join version.file file join file.space space"
            + " where used.id in " + COLLEAGUES + " and version.uploadedAt > :since and version.number = file.versions"
            + " and file.place >= 0 and file.trashedAt is null and " + Readable.SPACE + Readable.FILES
            + NOT_TOLD + "FILE and told.subject = version.id)) order by version.id desc limit :most")
    List<ColleagueFile> files(
            Instant since,
            boolean again,
            int most,
            long person,
            boolean member,
            boolean office,
            String plugins,
            LocalDate today);

    @HQL("select task.id, task.what, task.address, author.givenName || ' ' || author.familyName,"
            + " count(*) over () from Task task join task.doneBy used join used.person author"
            + " where task.organisation.id in " + OWN + " and task.doneAt > :since and author.id <> :person"
            + NOT_TOLD + "TASK and told.subject = task.id)) order by task.doneAt desc, task.id desc limit :most")
    List<ColleagueTask> tasks(Instant since, boolean again, int most, long person, LocalDate today);

    /** What was laid into a space lately and is to be read; the length of its text as far as it could be read. */
    @HQL("select file.id, file.name, length(content.text), count(*) over () from FileVersion version"
            + " join version.file file join file.space space left join FileText content on content.versionId = version.id"
            + " where space.path = :path and version.number = file.versions and file.place >= 0"
            + " and file.trashedAt is null and file.status <> se.healthycities.portal.file.FileStatus.REPLACED"
            + " and file.changedAt > :since" + Readable.FILES
            + " order by file.changedAt desc, file.id desc limit :most")
    List<ToRead> filesToRead(String path, Instant since, int most);

    /** Open discussions of a space with posts of others that the person has not read, and how long these are. */
    @HQL("select discussion.id, discussion.title, (select sum(length(post.text)) from Post post"
            + " where post.discussion = discussion and post.number > coalesce(mark.lastNumber, 0)"
            + " and post.state = se.healthycities.portal.discussion.PostState.SHOWN and post.personId <> :person),"
            + " count(*) over () from Discussion discussion join discussion.space space"
            + " left join ReadMark mark on mark.discussionId = discussion.id and mark.personId = :person"
            + " where space.path = :path and discussion.mergedInto is null"
            + " and discussion.state = se.healthycities.portal.discussion.DiscussionState.OPEN"
            + " and discussion.posts > coalesce(mark.lastNumber, 0)" + Readable.DISCUSSIONS + " and "
            + DiscussionFollow.NOT_MUTED + " order by discussion.lastPostAt desc, discussion.id desc limit :most")
    List<TalkToRead> talksToRead(String path, long person, int most);

    @HQL("select count(told) from BriefTold told where told.personId = :person and told.kind = :kind"
            + " and told.subject = :subject")
    long told(long person, ToldKind kind, long subject);

    /** @return 0 when somebody else has told it at the same moment */
    @SQL("insert into core.brief_told (person_id, kind, subject, told_at) values (:person, :kind, :subject, :at)"
            + " on conflict do nothing")
    int tell(long person, String kind, long subject, Instant at);

    @SQL("insert into core.brief_told (person_id, kind, subject, told_at) select :person, 'POST', id, :at"
            + " from core.posts where discussion_id = :discussion and person_id = :author and id <= :last"
            + " and written_at > :since on conflict do nothing")
    int tellPosts(long person, long discussion, long author, long last, Instant since, Instant at);

    @HQL("delete from BriefTold told where told.personId = :person and told.toldAt < :before")
    int forget(long person, Instant before);

    @HQL("select count(affiliation) from Affiliation affiliation where affiliation.person.id = :person"
            + " and affiliation.capacity = se.healthycities.portal.person.Capacity.ELECTED and " + Affiliation.TODAY)
    long elected(long person, LocalDate today);
}
