package se.healthycities.portal.space.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.discussion.DiscussionService;
import se.healthycities.portal.notice.NoticeJob;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.season.SeasonReads;
import se.healthycities.portal.season.SeasonService;
import se.healthycities.portal.season.Switch;
import se.healthycities.portal.space.Joining;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.SeatService;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.SpaceReads;
import se.healthycities.portal.space.SpaceRow;
import se.healthycities.portal.space.Stage;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.testkit.PortalTest;
import se.healthycities.portal.testkit.TestClock;
import se.healthycities.portal.time.Period;

class SpaceLifeTest extends PortalTest {
    private static final LocalDate DAY = TestClock.DAY;
    private static final String OTHER = "vanja.testlund@testhamn.example";

    private Space space;
    private Scene scene;
    private Seat member;

    @BeforeEach
    void aSpaceWithAConvenorAndAMember() {
        space = save(new Space(PluginId.CORE, "spaces/prov", "Prov", null, Visibility.MEMBERS, Joining.OPEN));
        scene = space.scene();
        seat(POLITICIAN, SeatRole.CONVENOR);
        member = seat(OFFICIAL, SeatRole.MEMBER);
        entityManager.flush();
    }

    @Test
    void moveTheClockAndTheSpaceIsPlannedOpenResting() {
        space.opensOn(DAY.plusDays(10)).rest(DAY.plusDays(20));
        entityManager.flush();
        assertThat(may(OTHER, Access.KNOW))
                .as("a member of the network, before")
                .isFalse();
        assertThat(may(OFFICIAL, Access.READ)).as("who has a seat, before").isTrue();
        assertThat(may(OFFICIAL, Access.START)).isFalse();
        assertThat(may(POLITICIAN, Access.CONVENE)).as("who prepares it").isTrue();
        assertThat(may(COORDINATOR, Access.CONVENE)).isTrue();
        clock.set(DAY.plusDays(10));
        assertThat(may(OTHER, Access.READ)).isTrue();
        assertThat(may(OFFICIAL, Access.START)).isTrue();
        clock.set(DAY.plusDays(19));
        assertThat(may(OFFICIAL, Access.START))
                .as("the last day before the rest")
                .isTrue();
        clock.set(DAY.plusDays(20));
        assertThat(may(OFFICIAL, Access.START)).isFalse();
        assertThat(may(POLITICIAN, Access.CONVENE)).isFalse();
        assertThat(may(OTHER, Access.READ)).as("still readable").isTrue();
    }

    @Test
    void closedAndArchivedItIsReadByThoseWhoRead() {
        space.archive(DAY.plusDays(1));
        assertThat(space.getClosedOn()).isEqualTo(DAY);
        entityManager.flush();
        assertThat(may(OFFICIAL, Access.START)).isTrue();
        clock.set(DAY.plusDays(1));
        assertThat(space.stage(DAY.plusDays(1))).isEqualTo(Stage.ARCHIVED);
        assertThat(may(OFFICIAL, Access.START)).isFalse();
        assertThat(may(OTHER, Access.READ)).isTrue();
    }

    @Test
    void wokenTheSeatsThatAreStillValidCountAgainAndNoRowOfContentIsTouched() {
        as(OFFICIAL);
        beans.of(DiscussionService.class).start(scene, "Samtal", "Text", Set.of(), UUID.randomUUID());
        entityManager.flush();
        List<String> content = content();
        long seats = beans.of(SpaceReads.class).seats(space.getId()).size();
        as(POLITICIAN);
        life().turn(scene, Turn.CLOSE, DAY);
        entityManager.flush();
        clock.set(DAY.plusDays(100));
        member.leave(DAY.plusDays(50));
        entityManager.flush();
        assertThat(may(POLITICIAN, Access.CONVENE)).isFalse();
        as(POLITICIAN);
        life().turn(scene, Turn.WAKE, null);
        entityManager.flush();
        assertThat(may(POLITICIAN, Access.CONVENE))
                .as("a seat that is still valid")
                .isTrue();
        as(OFFICIAL);
        assertThat(beans.of(Visitors.class)
                        .standing(space.getPath())
                        .orElseThrow()
                        .role())
                .as("a seat that ended meanwhile")
                .isNull();
        assertThat(content()).isEqualTo(content);
        assertThat(count("Seat seat where seat.space.id = " + space.getId())).isEqualTo(seats);
    }

    @Test
    void ofAPlannedSpaceNobodyIsToldAnything() {
        space.opensOn(DAY.plusDays(5));
        entityManager.flush();
        settle();
        long notices = count("Notice notice");
        long mails = count("Mail mail");
        as(POLITICIAN);
        beans.of(DiscussionService.class).start(scene, "Förberedelser", "Text", Set.of(), UUID.randomUUID());
        beans.of(SeatService.class).give(space, affiliation(OTHER), SeatRole.MEMBER, Period.from(DAY));
        entityManager.flush();
        assertThat(queued()).as("facts that wait to be told").isZero();
        settle();
        assertThat(count("Notice notice")).isEqualTo(notices);
        assertThat(count("Mail mail")).isEqualTo(mails);
        clock.set(DAY.plusDays(5));
        as(OFFICIAL);
        beans.of(DiscussionService.class).start(scene, "Nu är vi igång", "Text", Set.of(), UUID.randomUUID());
        entityManager.flush();
        assertThat(queued()).as("once it is open, facts are told").isPositive();
    }

    @Test
    void nothingIsSentFromASpaceThatIsPlannedAndItsMeetingsComeLater() {
        space.opensOn(DAY.plusDays(5));
        entityManager.flush();
        as(POLITICIAN);
        assertThat(gate().permits(scene.in("announcements"), Access.CONVENE)).isFalse();
        assertThat(gate().permits(scene.in("meetings"), Access.CONVENE)).isFalse();
        assertThat(gate().permits(scene.in("files"), Access.START)).isTrue();
    }

    @Test
    void aTurnIsTakenBackUnlessSomebodyTurnedItAgain() {
        as(POLITICIAN);
        LifeDates was = life().turn(scene, Turn.REST, DAY);
        LifeDates resting = life().dates(scene);
        assertThat(LifeDates.read(resting.word())).contains(resting);
        assertThat(life().takeBack(scene, resting, was)).isTrue();
        assertThat(may(OFFICIAL, Access.START)).isTrue();
        as(POLITICIAN);
        life().turn(scene, Turn.REST, DAY);
        as(COORDINATOR);
        life().turn(scene, Turn.CLOSE, DAY.minusDays(1));
        as(POLITICIAN);
        assertThat(life().takeBack(scene, resting, was)).isFalse();
        assertThat(space.getClosedOn()).isEqualTo(DAY.minusDays(1));
    }

    @Test
    void onlyThoseWhoLeadItOrRunTheNetworkTurnItsLife() {
        as(OFFICIAL);
        assertThatThrownBy(() -> life().turn(scene, Turn.REST, DAY)).isInstanceOf(Refused.class);
        as(OTHER);
        assertThatThrownBy(() -> life().turn(scene, Turn.CLOSE, DAY)).isInstanceOf(Refused.class);
        as(COORDINATOR);
        life().turn(scene, Turn.REST, DAY);
        assertThat(space.getRestsFrom()).isEqualTo(DAY);
        assertThatThrownBy(() -> life().turn(scene, Turn.ARCHIVE, DAY))
                .as("what rests is closed before it is archived")
                .isInstanceOf(Refused.class);
    }

    @Test
    void inARestingSpaceNobodyTakesASeat() {
        space.rest(DAY);
        entityManager.flush();
        as(OTHER);
        assertThatThrownBy(() -> beans.of(SeatService.class).join(scene)).isInstanceOf(Refused.class);
    }

    @Test
    void whoSeesItChangesAndTheListOfSeatsStays() {
        var seats = beans.of(SpaceReads.class).seats(space.getId());
        for (Visibility visibility : List.of(Visibility.GROUP, Visibility.HIDDEN, Visibility.PUBLIC)) {
            as(POLITICIAN);
            beans.of(SpaceDoor.class).admit(scene, visibility, Joining.INVITED);
            entityManager.flush();
            assertThat(beans.of(SpaceReads.class).seats(space.getId())).isEqualTo(seats);
            assertThat(may(OFFICIAL, Access.START)).isTrue();
            assertThat(may(OTHER, Access.READ)).isEqualTo(visibility == Visibility.PUBLIC);
        }
    }

    @Test
    void aWorkingGroupHasNoneBelowItAndIsOpenToNoMorePeople() {
        Space child = save(new Space(PluginId.CORE, "spaces/under", "Under", null, Visibility.GROUP, Joining.ASK));
        child.below(space);
        checked();
        as(POLITICIAN);
        assertThat(beans.of(SpaceDoor.class)
                        .fits(beans.of(Visitors.class).standing(space.getPath()).orElseThrow(), Visibility.HIDDEN))
                .as("the group may not hide above a working group that is known")
                .isFalse();
        Space grandchild = save(new Space(PluginId.CORE, "spaces/under-2", "U2", null, Visibility.GROUP, Joining.ASK));
        grandchild.below(child);
        assertThatThrownBy(this::checked).isInstanceOf(PersistenceException.class);
    }

    @Test
    void aWorkingGroupMayNotBeSeenByMorePeopleThanItsGroup() {
        space.admit(Visibility.GROUP, Joining.ASK);
        Space child = save(new Space(PluginId.CORE, "spaces/under", "Under", null, Visibility.PUBLIC, Joining.ASK));
        child.below(space);
        assertThatThrownBy(this::checked).isInstanceOf(PersistenceException.class);
    }

    @Test
    void whenAGroupRestsSoDoItsWorkingGroups() {
        Space child = save(new Space(PluginId.CORE, "spaces/under", "Under", null, Visibility.GROUP, Joining.ASK));
        child.below(space);
        save(new Seat(child, affiliation(OFFICIAL), SeatRole.CONVENOR, Period.from(DAY.minusYears(1))));
        checked();
        assertThat(may(OFFICIAL, Access.CONVENE, child.scene())).isTrue();
        space.rest(DAY);
        entityManager.flush();
        assertThat(may(OFFICIAL, Access.CONVENE, child.scene())).isFalse();
        assertThat(may(OFFICIAL, Access.READ, child.scene())).isTrue();
        space.wake();
        entityManager.flush();
        assertThat(may(OFFICIAL, Access.CONVENE, child.scene())).isTrue();
    }

    @Test
    void whenASeasonSwitchesAGroupItSwitchesItsWorkingGroupsForPagesAndForLists() {
        PluginId plugin = new PluginId("themegroups");
        Space above = save(new Space(plugin, "themegroups/ovan", "Ovan", null, Visibility.MEMBERS, Joining.OPEN));
        Space below = save(new Space(plugin, "themegroups/under", "Under", null, Visibility.MEMBERS, Joining.ASK));
        below.below(above);
        Space core = save(new Space(PluginId.CORE, "spaces/under", "Kärnans", null, Visibility.MEMBERS, Joining.ASK));
        core.below(above);
        save(new Seat(below, affiliation(OFFICIAL), SeatRole.CONVENOR, Period.from(DAY.minusYears(1))));
        checked();
        turn(above, State.ON);
        assertThat(may(OFFICIAL, Access.CONVENE, below.scene()))
                .as("the group is on")
                .isTrue();
        assertThat(seen(below, core)).containsExactlyInAnyOrder(below.getPath(), core.getPath());
        for (State state : List.of(State.READ_ONLY, State.OFF)) {
            turn(above, state);
            assertThat(may(OFFICIAL, Access.CONVENE, below.scene())).isFalse();
            assertThat(may(OFFICIAL, Access.READ, below.scene())).isEqualTo(state.readable());
            assertThat(may(OTHER, Access.READ, below.scene())).isEqualTo(state.readable());
            assertThat(may(OTHER, Access.READ, core.scene()))
                    .as("the core is never off")
                    .isTrue();
            assertThat(seen(below, core).contains(below.getPath())).isEqualTo(state.readable());
            assertThat(seen(below, core)).contains(core.getPath());
        }
        turn(below, State.ON);
        assertThat(may(OFFICIAL, Access.CONVENE, below.scene()))
                .as("its own switch")
                .isTrue();
        assertThat(seen(below, core)).contains(below.getPath());
        turn(below, null);
        assertThat(may(OFFICIAL, Access.READ, below.scene()))
                .as("off again with its group")
                .isFalse();
    }

    private void turn(Space where, State state) {
        as(ADMINISTRATOR);
        String season = beans.of(SeasonReads.class).current().orElseThrow().key();
        beans.of(SeasonService.class)
                .turn(new Switch(new PluginId(where.getOwner()), season, where.getPath(), state, null));
        entityManager.flush();
    }

    /** Which of these stand in the lists of a member of the network. */
    private List<String> seen(Space... spaces) {
        as(OTHER);
        List<String> paths = Stream.of(spaces).map(Space::getPath).toList();
        return beans.of(SpaceReads.class).readable(beans.of(Reading.class).today()).stream()
                .map(SpaceRow::path)
                .filter(paths::contains)
                .toList();
    }

    @Test
    void whoMayNotReadTheGroupTakesNoSeatBelowIt() {
        space.admit(Visibility.GROUP, Joining.ASK);
        Space child = save(new Space(PluginId.CORE, "spaces/under", "Under", null, Visibility.GROUP, Joining.OPEN));
        child.below(space);
        checked();
        as(OTHER);
        assertThatThrownBy(() -> beans.of(SeatService.class).join(child.scene()))
                .isInstanceOf(Refused.class);
        as(OFFICIAL);
        beans.of(SeatService.class).join(child.scene());
        assertThat(may(OFFICIAL, Access.START, child.scene())).isTrue();
    }

    private void checked() {
        entityManager.flush();
        entityManager.createNativeQuery("set constraints all immediate").executeUpdate();
        entityManager.createNativeQuery("set constraints all deferred").executeUpdate();
    }

    /** Every row of what was said and shared. */
    @SuppressWarnings("unchecked")
    private List<String> content() {
        return entityManager
                .createNativeQuery("select 'd' || md5(d::text) from core.discussions d union all"
                        + " select 'p' || md5(p::text) from core.posts p union all"
                        + " select 'f' || md5(f::text) from core.files f union all"
                        + " select 'o' || md5(o::text) from core.occasions o order by 1")
                .getResultList();
    }

    private void settle() {
        entityManager.flush();
        beans.of(NoticeJob.class).run();
        entityManager.flush();
    }

    private long queued() {
        return ((Number) entityManager
                        .createNativeQuery("select count(*) from core.notice_queue queue join core.facts fact"
                                + " on fact.id = queue.fact_id where fact.space_id = " + space.getId())
                        .getSingleResult())
                .longValue();
    }

    private long count(String what) {
        return entityManager
                .createQuery("select count(*) from " + what, Long.class)
                .getSingleResult();
    }

    private boolean may(String email, Access access) {
        return may(email, access, scene);
    }

    private boolean may(String email, Access access, Scene where) {
        as(email);
        return gate().permits(where, access);
    }

    private Gate gate() {
        return beans.of(Gate.class);
    }

    private SpaceLife life() {
        return beans.of(SpaceLife.class);
    }

    private Seat seat(String email, SeatRole role) {
        return save(new Seat(space, affiliation(email), role, Period.from(DAY.minusYears(1))));
    }

    private Affiliation affiliation(String email) {
        as(email);
        return entityManager.find(
                Affiliation.class, beans.of(Visitors.class).current().affiliation());
    }

    private <T> T save(T entity) {
        entityManager.persist(entity);
        return entity;
    }
}
