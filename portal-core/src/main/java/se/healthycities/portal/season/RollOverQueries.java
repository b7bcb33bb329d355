package se.healthycities.portal.season;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.Space;

/** The compile-checked queries of the turn from one season to the next. */
interface RollOverQueries {
    EntityManager entityManager();

    /** Hidden spaces look after themselves; the office does not see them. */
    String SHOWN = "space.visibility <> se.healthycities.portal.space.Visibility.HIDDEN";

    /** The spaces that are open on the last day of the old season; hidden ones look after themselves. */
    @HQL("from Space space where " + SHOWN + " and (space.closedOn is null or space.closedOn >= :day)"
            + " order by space.owner, space.name, space.id")
    List<Space> open(LocalDate day);

    /** The seats that outlast a day, in these spaces. */
    @HQL("from Seat seat join fetch seat.affiliation affiliation where seat.space.id in :spaces"
            + " and seat.period.from <= :day and (seat.period.to is null or seat.period.to > :day) order by seat.id")
    List<Seat> outlasting(Set<Long> spaces, LocalDate day);

    @HQL("select space.id, space.path, space.owner, space.name, space.nameEnglish, space.closedOn,"
            + " (select count(seat) from Seat seat where seat.space = space and seat.period.from <= :day"
            + " and (seat.period.to is null or seat.period.to > :day)), space.restsFrom from Space space"
            + " where " + SHOWN + " and (space.closedOn is null or space.closedOn >= :day)"
            + " order by space.owner, space.name, space.id")
    List<SpaceStateRow> rows(LocalDate day);

    @HQL("from RollOverStep step join fetch step.rollOver left join fetch step.space left join fetch step.seat"
            + " where step.rollOver.id = :rollOver order by step.id")
    List<RollOverStep> steps(long rollOver);

    @HQL("select made.id, earlier.name, earlier.nameEnglish, later.name, later.nameEnglish, made.madeAt,"
            + " person.givenName || ' ' || person.familyName,"
            + " (select count(step) from RollOverStep step where step.rollOver = made) from RollOver made"
            + " join made.fromSeason earlier join made.toSeason later join made.madeBy affiliation"
            + " join affiliation.person person where made.undoneAt is null order by made.id desc limit 1")
    List<RollOverRow> last();
}
