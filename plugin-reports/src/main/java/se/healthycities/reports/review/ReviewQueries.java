package se.healthycities.reports.review;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Seat;

/** The compile-checked queries of peer reviews. */
interface ReviewQueries {
    EntityManager entityManager();

    String STATE = "se.healthycities.reports.review.ReviewState.";

    String UNDER_WAY = "review.state not in (" + STATE + "DECLINED, " + STATE + "CLOSED, " + STATE + "CANCELLED)";

    String ROW = "select review.id, space.id, space.path, team.path, review.key, review.title, host.name, host.address,"
            + " review.theme, review.state, review.dates from reports_PeerReview review join review.space space"
            + " join review.teamSpace team join review.host host";

    String NEWEST = " order by review.dates.requestedOn desc, review.id desc";

    String SEATED = "exists (select 1 from Seat seat join seat.affiliation affiliation where seat.space = space"
            + " and affiliation.person.id = :person and " + Seat.TODAY + " and " + Affiliation.TODAY + ")";

    @HQL(ROW + NEWEST)
    List<ReviewRow> list();

    @HQL(ROW + " where review.id in (select own.id from reports_PeerReview own where own.space.id = :space"
            + " or own.teamSpace.id = :space)")
    List<ReviewRow> ofSpace(long space);

    @HQL(ROW + " where " + UNDER_WAY + " and " + SEATED + NEWEST)
    List<ReviewRow> mine(long person, LocalDate today);

    @HQL(
            "select review.id, space.id, space.path, review.title, host.id, host.name, review.theme, review.dates.requestedOn"
                    + " from reports_PeerReview review join review.space space join review.host host where review.id in :ids")
    List<FoundReview> found(Collection<Long> ids);

    @HQL("select review.id from reports_PeerReview review where review.id > :after order by review.id limit :most")
    List<Long> ids(long after, int most);

    @HQL("select question.review.id, question.text from reports_GuidingQuestion question"
            + " where question.review.id in :ids order by question.number")
    List<FoundQuestion> questionsOf(Collection<Long> ids);

    @HQL("select question.text from reports_GuidingQuestion question where question.review.id = :review"
            + " order by question.number")
    List<String> questions(long review);

    @HQL("select count(review) from reports_PeerReview review")
    long reviews();

    @HQL("select count(review) from reports_PeerReview review where " + UNDER_WAY)
    long underWay();

    @HQL("select count(distinct affiliation.person.id) from reports_PeerReview review join Seat seat"
            + " on seat.space = review.space or seat.space = review.teamSpace join seat.affiliation affiliation where "
            + UNDER_WAY + " and " + Seat.TODAY + " and " + Affiliation.TODAY)
    long peopleUnderWay(LocalDate today);
}
