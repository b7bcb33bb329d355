package se.healthycities.portal.space.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.discussion.DiscussionService;
import se.healthycities.portal.notice.NoticeJob;
import se.healthycities.portal.space.Joining;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.SeatService;
import se.healthycities.portal.space.SpaceReads;
import se.healthycities.portal.space.Stage;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.time.Period;

/** The stages of a space by its dates, and who may turn it from one to the next. */
class SpaceLifeTest extends LifeRooms {
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

    private SpaceLife life() {
        return beans.of(SpaceLife.class);
    }
}
