package se.healthycities.portal.season;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.Space;

/** The compile-checked queries of seasons and activations. */
interface SeasonQueries {
    EntityManager entityManager();

    /** Hidden spaces look after themselves; the office does not see them. */
    String SHOWN = "space.visibility <> se.healthycities.portal.space.Visibility.HIDDEN";

    /** The working groups that a switch of their group reaches: those of the same plugin. */
    String CHILD = " left join Space child on child.parent = space and child.owner = activation.plugin";

    @HQL("select activation.plugin, season.kind, space.path, activation.state,"
            + " case when season.period.to < :today then true else false end, child.path from Activation activation"
            + " join activation.season season left join activation.space space" + CHILD + " where " + Season.TODAY
            + " or activation.openUntil >= :today and season.period.to < :today")
    List<ActivationRow> running(LocalDate today);

    @HQL(
            "select season.id, season.key, season.kind, season.name, season.nameEnglish, parent.key,"
                    + " season.period.from, season.period.to from Season season left join season.parent parent order by season.period.from, season.period.to desc")
    List<SeasonRow> seasons();

    String PLANNED = "select activation.season.id, activation.plugin, space.path, activation.state,"
            + " activation.openUntil, child.path from Activation activation left join activation.space space" + CHILD;

    @HQL(PLANNED + " where activation.space is null")
    List<PlannedRow> planned();

    /** What was set for these spaces and for the groups that they belong to. */
    @HQL(PLANNED + " where space.id in :spaces or child.id in :spaces")
    List<PlannedRow> plannedIn(Set<Long> spaces);

    @HQL("from Activation activation where activation.plugin = :plugin and activation.season.key = :season"
            + " and activation.space is null")
    List<Activation> activation(String plugin, String season);

    @HQL("from Activation activation where activation.plugin = :plugin and activation.season.key = :season"
            + " and activation.space.path = :space")
    List<Activation> activationOf(String plugin, String season, String space);

    String SPACE = "select space.id, space.path, space.owner, space.name, space.nameEnglish, space.closedOn,"
            + " (select count(seat) from Seat seat where seat.space = space and " + Seat.TODAY
            + "), space.restsFrom from Space space";

    /** A page of the spaces of a plugin that are not hidden, after the given path. */
    @HQL(SPACE + " where space.owner = :owner and space.path > :after and " + SHOWN
            + " and lower(space.name) like :pattern escape '!' order by space.path limit :most")
    List<SpaceStateRow> spaces(String owner, String after, String pattern, int most, LocalDate today);

    @HQL(SPACE + " where space.path = :path and " + SHOWN)
    List<SpaceStateRow> space(String path, LocalDate today);

    @HQL("from Space space where space.path = :path")
    List<Space> spaceAt(String path);

    @HQL("select count(distinct seat.affiliation.person.id) from Seat seat where seat.space.id in :spaces and "
            + Seat.TODAY)
    long people(Set<Long> spaces, LocalDate today);

    /** The space and the working groups that a switch of it reaches. */
    @HQL("select reached.id from Space space join Space reached on reached = space or reached.parent = space"
            + " and reached.owner = space.owner where space.id = :space")
    List<Long> reached(long space);

    @HQL("from Season season where season.key = :key")
    List<Season> byKey(String key);

    @HQL("select change.id, change.plugin, season.name, season.nameEnglish, change.fromState, change.toState,"
            + " change.changedAt, person.givenName || ' ' || person.familyName, space.path, space.name,"
            + " space.nameEnglish from ActivationChange change left join change.space space"
            + " join change.season season join change.changedBy affiliation join affiliation.person person"
            + " where change.undone = false order by change.id desc limit 1")
    List<ChangeRow> lastChange();
}
