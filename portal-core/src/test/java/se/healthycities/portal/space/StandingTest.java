package se.healthycities.portal.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.testkit.PortalTest;
import se.healthycities.portal.testkit.TestClock;

/** What a seat, an office or nothing of either gives in a space, by its dates. */
class StandingTest extends PortalTest {
    private static final LocalDate DAY = TestClock.DAY;

    @Test
    void aSeatThatEndedYesterdayGivesNothingToday() {
        as(POLITICIAN);
        assertThat(beans.of(Visitors.class)
                        .standing("spaces/styrelse")
                        .orElseThrow()
                        .role())
                .isEqualTo(SeatRole.CHAIR);
        clock.set(DAY.plusDays(131));
        as(POLITICIAN);
        assertThat(beans.of(Visitors.class)
                        .standing("spaces/styrelse")
                        .orElseThrow()
                        .role())
                .isNull();
    }

    @Test
    void aGuestAnswersButStartsNothing() {
        Visitor guest = new Visitor(1, 1, "", "", "", "", Capacity.GUEST, false, Set.of(), DAY, false, false);
        assertThat(standing(Visibility.GROUP, SeatRole.GUEST, null).access(guest))
                .isEqualTo(Access.REPLY);
    }

    @Test
    void aClosedSpaceIsReadOnly() {
        Visitor member = new Visitor(1, 1, "", "", "", "", Capacity.OFFICIAL, true, Set.of(), DAY, false, false);
        assertThat(standing(Visibility.GROUP, SeatRole.CONVENOR, DAY.minusDays(1))
                        .access(member))
                .isEqualTo(Access.READ);
        assertThat(standing(Visibility.GROUP, SeatRole.CONVENOR, DAY).access(member))
                .isEqualTo(Access.CONVENE);
    }

    @Test
    void nobodyFromOutsideKnowsOfAHiddenSpaceNotEvenTheCoordinator() {
        Visitor coordinator = new Visitor(
                1, 1, "", "", "", "", Capacity.STAFF, true, Set.of(SeatRole.COORDINATOR), DAY, false, false);
        assertThat(standing(Visibility.HIDDEN, null, null).access(coordinator)).isNull();
    }

    @Test
    void beforeItOpensASpaceIsPreparedByThoseWhoLeadAndUnknownToOthers() {
        Visitor member = new Visitor(1, 1, "", "", "", "", Capacity.OFFICIAL, true, Set.of(), DAY, false, false);
        Visitor coordinator = new Visitor(
                1, 1, "", "", "", "", Capacity.STAFF, true, Set.of(SeatRole.COORDINATOR), DAY, false, false);
        assertThat(planned(Visibility.PUBLIC, null).access(member)).isNull();
        assertThat(planned(Visibility.PUBLIC, SeatRole.MEMBER).access(member)).isEqualTo(Access.READ);
        assertThat(planned(Visibility.PUBLIC, SeatRole.CONVENOR).access(member)).isEqualTo(Access.CONVENE);
        assertThat(planned(Visibility.GROUP, null).access(coordinator)).isEqualTo(Access.CONVENE);
        assertThat(planned(Visibility.PUBLIC, SeatRole.CONVENOR).seenBy(member).has("announcements"))
                .isFalse();
    }

    private static Standing planned(Visibility visibility, SeatRole role) {
        return standing(visibility, role, null, DAY.plusDays(1));
    }

    private static Standing standing(Visibility visibility, SeatRole role, LocalDate closed) {
        return standing(visibility, role, closed, null);
    }

    private static Standing standing(Visibility visibility, SeatRole role, LocalDate closed, LocalDate opens) {
        return new Standing(
                1L,
                "spaces/x",
                "core",
                "X",
                null,
                visibility,
                Joining.ASK,
                false,
                closed,
                1L,
                null,
                role,
                role == null ? null : 1L,
                null,
                opens,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0L,
                ShownReaders.NONE,
                null,
                null);
    }
}
