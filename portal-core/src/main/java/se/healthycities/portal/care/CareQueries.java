package se.healthycities.portal.care;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;
import se.healthycities.portal.space.Space;

/** The compile-checked queries of care before elections. */
interface CareQueries {
    EntityManager entityManager();

    @HQL("select care.id, care.reason, care.period.from, care.period.to,"
            + " (select count(mark) from CareMark mark where mark.period = care),"
            + " (select count(mark) from CareMark mark where mark.period = care and mark.settledAt is null)"
            + " from CarePeriod care order by care.period.from desc, care.id desc limit :most")
    List<CarePeriodRow> latest(int most);

    @HQL("select care.id from CarePeriod care where care.period.from <= :day and care.period.to >= :day")
    List<Long> on(LocalDate day);

    @HQL("from CarePeriod care where care.period.from <= :last and care.period.to >= :first order by care.period.from")
    List<CarePeriod> within(LocalDate first, LocalDate last);

    String MARK =
            "select mark.id, mark.markedAt, marker.id, marker.givenName || ' ' || marker.familyName, mark.outcome,"
                    + " mark.settledAt, settler.givenName || ' ' || settler.familyName from CareMark mark"
                    + " join mark.markedBy marking join marking.person marker left join mark.settledBy settling"
                    + " left join settling.person settler";

    @HQL(MARK + " where mark.post.id = :post order by mark.id desc")
    List<CareMarkRow> of(long post);

    @HQL("from CareMark mark where mark.post.id = :post and mark.settledAt is null")
    List<CareMark> openOf(long post);

    /** Nobody looks at a post of one's own. */
    @HQL("select mark.id, post.id, post.number, discussion.id, discussion.title, post.html, post.state,"
            + " author.givenName || ' ' || author.familyName, marker.givenName || ' ' || marker.familyName || ', ' ||"
            + " place.name, mark.markedAt from CareMark mark join mark.post post join post.discussion discussion"
            + " join post.author writing join writing.person author join mark.markedBy marking"
            + " join marking.person marker join marking.organisation place where mark.settledAt is null"
            + " and discussion.space.id = :space and author.id <> :person order by mark.markedAt, mark.id limit :most")
    List<OpenMarkRow> open(long space, long person, int most);

    /** Those of hidden spaces stay there: whoever runs the network does not know of them. In a closed one nobody acts. */
    String WAITING = " from CareMark mark join mark.post post join post.discussion discussion"
            + " join discussion.space space where mark.settledAt is null"
            + " and space.visibility <> se.healthycities.portal.space.Visibility.HIDDEN and " + Space.ACTIVE;

    @HQL("select count(mark)" + WAITING)
    long waiting(LocalDate today);

    @HQL("select mark.id, space.name, space.path, discussion.title, mark.markedAt" + WAITING
            + " order by mark.markedAt, mark.id limit :most")
    List<WaitingMarkRow> waiting(LocalDate today, int most);

    /** @return 0 when the post was marked in this period before */
    @SQL("insert into core.care_marks (post_id, period_id, marked_by_id, marked_at) values (:post, :period, :by, :at)"
            + " on conflict do nothing")
    int mark(long post, long period, long by, Instant at);

    /** One at a time changes the periods, so that two never overlap. */
    @SQL("select 1 from (select pg_advisory_xact_lock(7449)) as locked")
    Integer lock();
}
