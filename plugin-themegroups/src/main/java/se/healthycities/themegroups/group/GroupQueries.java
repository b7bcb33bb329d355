package se.healthycities.themegroups.group;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.calendar.KnownOccasion;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.registration.RegistrationState;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.Space;

/** The compile-checked queries of groups. */
interface GroupQueries {
    EntityManager entityManager();

    String HIDDEN = "se.healthycities.portal.space.Visibility.HIDDEN";
    String PUBLIC = "se.healthycities.portal.space.Visibility.PUBLIC";

    String MINE = "affiliation.person.id = :person and " + Seat.TODAY + " and " + Affiliation.TODAY;

    /** Who may know of a space, for lists: the same rule as the space's own, one step wider than who reads in it. */
    String KNOWN = "(" + Readable.OWNER + " and (space.visibility = " + PUBLIC + " and " + Space.TOLD
            + " or (:office = true or :member = true and " + Space.TOLD + ") and space.visibility <> " + HIDDEN
            + " or " + Readable.SEATED + "))";

    String ABOVE = " from Space above where above = space.parent";

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
            + " (" + UNREAD + " and " + Readable.SPACE + "), space.opensOn, space.restsFrom, space.archivedFrom,"
            + " (select above.path" + ABOVE + "), (select above.name" + ABOVE + "), (select above.nameEnglish" + ABOVE
            + "), theme.result"
            + " from themegroups_ThemeGroup theme join theme.space space where " + KNOWN
            + " order by space.name, space.id")
    List<GroupRow> known(long person, boolean member, boolean office, String plugins, LocalDate today);

    @HQL("select space.path, seat.role from Seat seat join seat.affiliation affiliation join seat.space space"
            + " join themegroups_ThemeGroup theme on theme.space = space where " + MINE + " order by seat.id")
    List<MyRole> roles(long person, LocalDate today);

    @HQL("select space.path, space.name, space.nameEnglish, theme.kind, seat.role, (" + UNREAD + ") from Seat seat"
            + " join seat.affiliation affiliation join seat.space space"
            + " join themegroups_ThemeGroup theme on theme.space = space where " + MINE
            + " and (space.closedOn is null or space.closedOn >= :today) order by space.name, seat.id")
    List<MyGroupRow> mine(long person, LocalDate today);

    String MET = " from Occasion occasion where occasion.space = space"
            + " and occasion.precision = se.healthycities.portal.calendar.Precision.DAY"
            + " and occasion.status <> se.healthycities.portal.calendar.OccasionStatus.CANCELLED and "
            + KnownOccasion.TOLD;

    @HQL(
            "select theme.id, theme.kind, theme.aim, theme.aimEnglish, theme.working, theme.focus, theme.season, theme.result,"
                    + " theme.version, " + TALKS + NUMBERS + FILES
                    + " (select min(occasion.firstDay)" + MET + " and occasion.firstDay >= :today),"
                    + " (select max(occasion.firstDay)" + MET + " and occasion.firstDay < :today),"
                    + " (select count(discussion) from Discussion discussion where discussion.space = space"
                    + " and discussion.state = se.healthycities.portal.discussion.DiscussionState.OPEN and discussion.posts = 1),"
                    + " (select count(below) from Space below where below.parent = space), example.name"
                    + " from themegroups_ThemeGroup theme join theme.space space left join theme.model model"
                    + " left join model.space example"
                    + " where space.id = :space")
    List<GroupCard> card(long space, LocalDate today);

    @HQL(
            "select theme.id, space.id, space.path, space.name, space.nameEnglish, theme.aim, theme.aimEnglish, theme.working, theme.focus, theme.result"
                    + " from themegroups_ThemeGroup theme join theme.space space where theme.id in :ids")
    List<FoundGroup> found(Collection<Long> ids);

    @HQL("select theme.id from themegroups_ThemeGroup theme where theme.id > :after order by theme.id limit :most")
    List<Long> ids(long after, int most);

    @HQL("from themegroups_ThemeGroup theme join fetch theme.space space where space.path = :path")
    List<ThemeGroup> at(String path);

    /** The working groups of a group that the reader may know of; those that are over last. */
    @HQL(
            "select space.path, space.name, space.nameEnglish, theme.aim, theme.aimEnglish, space.opensOn, space.restsFrom,"
                    + " space.closedOn, space.archivedFrom from themegroups_ThemeGroup theme join theme.space space"
                    + " where space.parent.id = :parent and " + KNOWN
                    + " order by space.closedOn nulls first, space.name, space.id")
    List<BelowRow> below(long parent, long person, boolean member, boolean office, String plugins, LocalDate today);

    /** Active for longer than {@code since}, without a meeting after that day and with none planned. */
    String QUIET = " from themegroups_ThemeGroup theme join theme.space space where " + Space.ACTIVE
            + " and (space.opensOn is null or space.opensOn < :since) and not exists (select 1" + MET
            + " and occasion.firstDay >= :since) and space.visibility <> " + HIDDEN;

    @HQL("select count(theme)" + QUIET)
    long countQuiet(LocalDate since, LocalDate today);

    @HQL("select space.name, space.path, (select max(occasion.firstDay)" + MET + ")" + QUIET
            + " order by space.name, space.id limit :most")
    List<QuietRow> quiet(LocalDate since, LocalDate today, int most);

    /** What waits in the groups, or in one of them: 0 stands for all. */
    String WHERE = " where space.owner = :owner and (:space = 0 or space.id = :space)";

    @HQL("select count(poll) from Poll poll join poll.space space" + WHERE
            + " and poll.closedAt is null and poll.lastDay >= :today")
    long openPolls(String owner, long space, LocalDate today);

    @HQL("select count(registration) from Registration registration join Occasion occasion"
            + " on occasion.id = registration.occasionId join occasion.space space" + WHERE
            + " and occasion.firstDay >= :today"
            + " and occasion.status <> se.healthycities.portal.calendar.OccasionStatus.CANCELLED"
            + " and registration.state in :states")
    long registrations(String owner, long space, Collection<RegistrationState> states, LocalDate today);

    @HQL("select count(occasion) from Occasion occasion join occasion.space space" + WHERE
            + " and occasion.firstDay >= :today and "
            + "occasion.status <> se.healthycities.portal.calendar.OccasionStatus.CANCELLED and " + KnownOccasion.TOLD)
    long meetings(String owner, long space, LocalDate today);

    @HQL("select count(request) from SeatRequest request join request.space space" + WHERE
            + " and request.answeredAt is null")
    long requests(String owner, long space);

    @HQL("select count(space) from Space space where space.parent.id = :parent and " + Space.ACTIVE)
    long countBelow(long parent, LocalDate today);

    @HQL("select count(theme) from themegroups_ThemeGroup theme")
    long count();

    @HQL("select count(theme) from themegroups_ThemeGroup theme join theme.space space where " + Space.ACTIVE)
    long countOpen(LocalDate today);

    @HQL("select count(distinct affiliation.person.id) from Seat seat join seat.affiliation affiliation"
            + " join seat.space space join themegroups_ThemeGroup theme on theme.space = space where " + Seat.TODAY
            + " and " + Affiliation.TODAY + " and " + Space.ACTIVE)
    long peopleSeated(LocalDate today);

    @HQL("select distinct affiliation.person.id from Seat seat join seat.affiliation affiliation"
            + " where seat.space.id = :space and " + Seat.TODAY + " and " + Affiliation.TODAY)
    List<Long> seated(long space, LocalDate today);
}
