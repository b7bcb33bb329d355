package se.healthycities.themegroups.group;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.calendar.KnownOccasion;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Seat;

/** The compile-checked queries of groups. */
interface GroupQueries {
    EntityManager entityManager();

    String HIDDEN = "se.healthycities.portal.space.Visibility.HIDDEN";
    String PUBLIC = "se.healthycities.portal.space.Visibility.PUBLIC";

    String MINE = "affiliation.person.id = :person and " + Seat.TODAY + " and " + Affiliation.TODAY;

    String OPEN = "(space.closedOn is null or space.closedOn >= :today)";

    /** Who may know of a space, for lists: the same rule as the space's own, one step wider than who reads in it. */
    String KNOWN = "(" + Readable.OWNER + " and (space.visibility = " + PUBLIC
            + " or ((:member = true or :office = true) and space.visibility <> " + HIDDEN + ")"
            + " or exists (select 1 from Seat seat join seat.affiliation affiliation where seat.space = space and "
            + MINE + ")))";

    String UNREAD = "select count(post) from Post post join post.discussion talk"
            + " left join ReadMark mark on mark.discussionId = talk.id and mark.personId = :person"
            + " where talk.space = space and post.number > coalesce(mark.lastNumber, 0)"
            + " and post.author.person.id <> :person";

    String NUMBERS = " (select count(distinct affiliation.organisation.id) from Seat seat"
            + " join seat.affiliation affiliation where seat.space = space and " + Seat.TODAY + "),";

    String TALKS = " (select count(discussion) from Discussion discussion where discussion.space = space),";

    String FILES =
            " (select count(file) from SharedFile file where file.space = space" + " and file.trashedAt is null),";

    @HQL("select space.path, space.name, space.nameEnglish, theme.kind, theme.aim, theme.aimEnglish, space.joining,"
            + " space.closedOn, (select count(seat) from Seat seat where seat.space = space and " + Seat.TODAY + "),"
            + NUMBERS + TALKS + FILES
            + " (select max(discussion.lastPostAt) from Discussion discussion where discussion.space = space),"
            + " (" + UNREAD + " and " + Readable.SPACE + ")"
            + " from themegroups_ThemeGroup theme join theme.space space where " + KNOWN
            + " order by space.name, space.id")
    List<GroupRow> known(long person, boolean member, boolean office, String plugins, LocalDate today);

    @HQL("select space.path, seat.role from Seat seat join seat.affiliation affiliation join seat.space space"
            + " join themegroups_ThemeGroup theme on theme.space = space where " + MINE + " order by seat.id")
    List<MyRole> roles(long person, LocalDate today);

    @HQL("select space.path, space.name, space.nameEnglish, theme.kind, seat.role, (" + UNREAD + ") from Seat seat"
            + " join seat.affiliation affiliation join seat.space space"
            + " join themegroups_ThemeGroup theme on theme.space = space where " + MINE + " and " + OPEN
            + " order by space.name, seat.id")
    List<MyGroupRow> mine(long person, LocalDate today);

    @HQL("select theme.kind, theme.aim, theme.aimEnglish, theme.working," + TALKS + NUMBERS + FILES
            + " (select min(occasion.firstDay) from Occasion occasion where occasion.space = space"
            + " and occasion.firstDay >= :today and occasion.precision = se.healthycities.portal.calendar.Precision.DAY"
            + " and occasion.status <> se.healthycities.portal.calendar.OccasionStatus.CANCELLED and "
            + KnownOccasion.TOLD + ")"
            + " from themegroups_ThemeGroup theme join theme.space space where space.id = :space")
    List<GroupCard> card(long space, LocalDate today);

    @HQL(
            "select theme.id, space.id, space.path, space.name, space.nameEnglish, theme.aim, theme.aimEnglish, theme.working"
                    + " from themegroups_ThemeGroup theme join theme.space space where theme.id in :ids")
    List<FoundGroup> found(Collection<Long> ids);

    @HQL("select theme.id from themegroups_ThemeGroup theme where theme.id > :after order by theme.id limit :most")
    List<Long> ids(long after, int most);

    @HQL("select count(theme) from themegroups_ThemeGroup theme")
    long count();

    @HQL("select count(theme) from themegroups_ThemeGroup theme join theme.space space where " + OPEN)
    long countOpen(LocalDate today);

    @HQL("select count(distinct affiliation.person.id) from Seat seat join seat.affiliation affiliation"
            + " join seat.space space join themegroups_ThemeGroup theme on theme.space = space where " + Seat.TODAY
            + " and " + Affiliation.TODAY + " and " + OPEN)
    long peopleSeated(LocalDate today);

    @HQL("select distinct affiliation.person.id from Seat seat join seat.affiliation affiliation"
            + " where seat.space.id = :space and " + Seat.TODAY + " and " + Affiliation.TODAY)
    List<Long> seated(long space, LocalDate today);
}
