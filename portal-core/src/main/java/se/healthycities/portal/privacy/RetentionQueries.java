package se.healthycities.portal.privacy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** What is older than it may be, kind by kind, and how it goes. */
interface RetentionQueries {
    EntityManager entityManager();

    String OLD_MAILS = "from Mail mail where mail.createdAt < :since"
            + " and mail.state <> se.healthycities.portal.mail.MailState.WAITING";

    @HQL("select count(mail) " + OLD_MAILS)
    long mails(Instant since);

    @HQL("delete " + OLD_MAILS)
    int dropMails(Instant since);

    @HQL("select count(mail) from ArrivedMail mail where mail.arrivedAt < :since")
    long arrivedMails(Instant since);

    @HQL("delete from ArrivedMail mail where mail.arrivedAt < :since")
    int dropArrivedMails(Instant since);

    String OLD_LOGINS =
            "from LoginSession login where login.seenAt < :since and exists (select 1 from LoginSession newer"
                    + " where newer.person = login.person and newer.id > login.id)";

    @HQL("select count(login) " + OLD_LOGINS)
    long logins(Instant since);

    @HQL("delete " + OLD_LOGINS)
    int dropLogins(Instant since);

    @HQL("select count(link) from LoginLink link where link.askedAt < :since")
    long links(Instant since);

    @HQL("delete from LoginLink link where link.askedAt < :since")
    int dropLinks(Instant since);

    @HQL("select count(challenge) from PasskeyChallenge challenge where challenge.askedAt < :since")
    long challenges(Instant since);

    @HQL("delete from PasskeyChallenge challenge where challenge.askedAt < :since")
    int dropChallenges(Instant since);

    @HQL("select count(change) from EmailChange change where change.validUntil < :since")
    long changes(Instant since);

    @HQL("delete from EmailChange change where change.validUntil < :since")
    int dropChanges(Instant since);

    @HQL("select count(invitation) from Invitation invitation where invitation.acceptedAt is null"
            + " and invitation.validUntil < :since")
    long invitations(Instant since);

    @HQL("delete from Invitation invitation where invitation.acceptedAt is null and invitation.validUntil < :since")
    int dropInvitations(Instant since);

    @HQL("select count(draft) from FileDraft draft where draft.uploadedAt < :since")
    long drafts(Instant since);

    @HQL("delete from FileDraft draft where draft.uploadedAt < :since")
    int dropDrafts(Instant since);

    @HQL("select count(draft) from TextDraft draft where draft.savedAt < :since")
    long textDrafts(Instant since);

    @HQL("delete from TextDraft draft where draft.savedAt < :since")
    int dropTextDrafts(Instant since);

    @SQL("select count(*) from core.stored_pages where stored_at < :since")
    Long pages(Instant since);

    @SQL("delete from core.stored_pages where stored_at < :since")
    int dropPages(Instant since);

    @HQL("select count(report) from FaultReport report where report.replyTo is not null and report.reportedAt < :since")
    long reporters(Instant since);

    @HQL("update FaultReport report set report.replyTo = null where report.replyTo is not null"
            + " and report.reportedAt < :since")
    int forgetReporters(Instant since);

    @HQL("select run.kind, run.day, run.found, run.purged, run.real from RetentionRun run where run.id in"
            + " (select max(other.id) from RetentionRun other group by other.kind)")
    List<RunRow> lastRuns();

    @HQL(
            "select run.kind, run.day, run.found, run.purged, run.real from RetentionRun run order by run.id desc limit :most")
    List<RunRow> runs(int most);

    @HQL("select switched.kind from RetentionSwitch switched where switched.real = true")
    List<String> real();
}
