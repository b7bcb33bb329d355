package se.healthycities.portal.space.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.time.Period;

/** How the life of a working group depends on that of the group above it (B4). */
class WorkingGroupLifeTest extends LifeRooms {
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
}
