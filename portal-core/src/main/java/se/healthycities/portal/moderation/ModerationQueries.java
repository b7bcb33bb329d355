package se.healthycities.portal.moderation;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.Space;

/** The compile-checked queries of reports. */
interface ModerationQueries {
    EntityManager entityManager();

    /** Nobody answers a report of a post of one's own. */
    String OPEN = " from PostReport report join report.post post join post.discussion discussion"
            + " join post.author writer join writer.person author join report.reporter reporting"
            + " join reporting.person reporter join reporting.organisation organisation"
            + " where report.answeredAt is null and discussion.space.id = :space and author.id <> :person";

    @HQL("select report.id, post.id, post.number, discussion.id, discussion.title, post.html, post.state,"
            + " author.givenName || ' ' || author.familyName, report.reason,"
            + " reporter.givenName || ' ' || reporter.familyName, organisation.name, report.reportedAt" + OPEN
            + " order by report.reportedAt, report.id limit :most")
    List<OpenReportRow> open(long space, long person, int most);

    @HQL("select report.reason, report.reportedAt, report.outcome, report.answeredAt from PostReport report"
            + " where report.post.id = :post and report.reporter.person.id = :person order by report.id")
    List<OwnReportRow> own(long post, long person);

    @HQL("from PostReport report where report.post.id = :post and report.answeredAt is null order by report.id")
    List<PostReport> openOf(long post);

    @HQL("select count(report) from PostReport report where report.requestKey = :key"
            + " or report.post.id = :post and report.answeredAt is null and report.reporter.person.id = :person")
    long reported(UUID key, long post, long person);

    String LEADER = "exists (select 1 from Seat seat join seat.affiliation affiliation where seat.space = space"
            + " and seat.role in :leading and " + Seat.TODAY + " and " + Affiliation.TODAY;

    /** Those of hidden spaces stay there: whoever runs the network does not know of them. In a closed one nobody acts. */
    String WAITING = " from PostReport report join report.post post join post.discussion discussion"
            + " join discussion.space space where report.answeredAt is null"
            + " and space.visibility <> se.healthycities.portal.space.Visibility.HIDDEN"
            + " and " + Space.ACTIVE
            + " and (report.reportedAt < :since or not " + LEADER + ") or "
            + LEADER + " and affiliation.person.id = post.personId))";

    @HQL("select count(report)" + WAITING)
    long waiting(List<SeatRole> leading, LocalDate today, Instant since);

    @HQL("select report.id, space.name, space.path, discussion.title, report.reportedAt" + WAITING
            + " order by report.reportedAt, report.id limit :most")
    List<WaitingReportRow> waiting(List<SeatRole> leading, LocalDate today, Instant since, int most);
}
