package se.healthycities.themegroups.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.space.Joining;
import se.healthycities.portal.space.SeatRole;

class ListedGroupTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 13);

    @Test
    void theStrategicGroupComesFirstAndAKindKeepsTheOrderOfNames() {
        assertThat(Stream.of(
                                group("projekt", GroupKind.PROJECT, null),
                                group("a-tema", GroupKind.THEME, null),
                                group("b-tema", GroupKind.THEME, null),
                                group("strategisk", GroupKind.STRATEGIC, null))
                        .sorted(ListedGroup.BY_KIND)
                        .map(listed -> listed.group().name()))
                .containsExactly("strategisk", "a-tema", "b-tema", "projekt");
    }

    @Test
    void aGroupIsOpenOnItsLastDayAndClosedOnTheNext() {
        GroupRow group = group("tema", GroupKind.THEME, TODAY).group();
        assertThat(group.closed(TODAY)).isFalse();
        assertThat(group.closed(TODAY.plusDays(1))).isTrue();
    }

    @Test
    void ofTwoSeatsInTheSameGroupTheOneThatLeadsIsShown() {
        assertThat(GroupReads.leading(SeatRole.MEMBER, SeatRole.CONVENOR)).isEqualTo(SeatRole.CONVENOR);
        assertThat(GroupReads.leading(SeatRole.CONVENOR, SeatRole.MEMBER)).isEqualTo(SeatRole.CONVENOR);
        assertThat(GroupReads.leading(SeatRole.GUEST, SeatRole.MEMBER)).isEqualTo(SeatRole.GUEST);
    }

    private static ListedGroup group(String name, GroupKind kind, LocalDate closedOn) {
        return new ListedGroup(
                new GroupRow(
                        "themegroups/x",
                        name,
                        null,
                        kind,
                        "",
                        null,
                        Joining.ASK,
                        closedOn,
                        0L,
                        0L,
                        0L,
                        0L,
                        null,
                        0L,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        ""),
                null);
    }
}
