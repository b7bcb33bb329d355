package se.healthycities.portal.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.ballot.BallotKind;
import se.healthycities.portal.ballot.BallotPlan;
import se.healthycities.portal.ballot.BallotService;
import se.healthycities.portal.ballot.Shows;
import se.healthycities.portal.ballot.UndecidedBallots;
import se.healthycities.portal.ballot.Voices;
import se.healthycities.portal.calendar.CalendarRooms;
import se.healthycities.portal.decision.DecisionPlan;
import se.healthycities.portal.decision.DecisionService;
import se.healthycities.portal.decision.DecisionSource;
import se.healthycities.portal.decision.WaitingDecisions;
import se.healthycities.portal.season.SeasonReads;
import se.healthycities.portal.season.SeasonService;
import se.healthycities.portal.season.Switch;
import se.healthycities.portal.space.Joining;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.spi.WorkList;
import se.healthycities.portal.testkit.TestClock;
import se.healthycities.portal.time.Today;

/** The coordinator's list holds what somebody can settle today, and nothing of spaces in which nobody can (D4). */
class SettleableTest extends CalendarRooms {
    private static final PluginId PLUGIN = new PluginId("themegroups");
    private static final String PATH = "themegroups/provgruppen";
    private static final LocalDate TODAY = TestClock.DAY;

    private Space room;
    private Space above;

    @BeforeEach
    void whatWaits() {
        above = space("themegroups/ovanfor");
        room = space(PATH);
        room.below(above);
        seat(room, OFFICIAL, SeatRole.CONVENOR);
        seat(above, OFFICIAL, SeatRole.CONVENOR);
        turn(room, State.ON);
        as(OFFICIAL);
        Scene scene = Scene.space(PLUGIN, PATH).in("decisions");
        decide(scene, "Sent", TODAY.minusDays(1), null);
        decide(scene, "Följs upp", null, TODAY);
        BallotPlan plan = new BallotPlan(
                BallotKind.CONSENT,
                Voices.PERSON,
                null,
                false,
                Shows.AT_ONCE,
                null,
                "Ska vi?",
                "",
                List.of(),
                TODAY.plusDays(2).atTime(LocalTime.NOON).atZone(Today.STOCKHOLM).toInstant(),
                null);
        beans.of(BallotService.class).open(scene, plan, false, UUID.randomUUID());
        entityManager.flush();
        clock.set(TODAY.plusDays(20));
        as(COORDINATOR);
    }

    @Test
    void itStandsThereWhileSomebodyCanSettleIt() {
        assertThat(mine()).hasSize(3);
    }

    @Test
    void whatRestsIsClosedArchivedOrPlannedIsNotListed() {
        for (String life : List.of(
                "rests_from = '2026-12-01'",
                "closed_on = '2026-12-01'",
                "closed_on = '2026-12-01', archived_from = '2026-12-02'")) {
            for (Space space : List.of(room, above)) {
                execute("update core.spaces set " + life + " where id = " + space.getId());
                assertThat(mine()).as(life).isEmpty();
                execute("update core.spaces set rests_from = null, closed_on = null, archived_from = null where id = "
                        + space.getId());
            }
        }
        assertThat(mine()).as("woken").hasSize(3);
    }

    @Test
    void neitherIsWhatIsOffOrOnlyReadOrHasNoDecisions() {
        for (State state : List.of(State.OFF, State.READ_ONLY)) {
            turn(room, state);
            as(COORDINATOR);
            assertThat(mine()).as(state.name()).isEmpty();
        }
        turn(room, null);
        for (State state : List.of(State.OFF, State.READ_ONLY)) {
            turn(above, state);
            as(COORDINATOR);
            assertThat(mine()).as("its group: " + state).isEmpty();
        }
        turn(above, State.ON);
        as(COORDINATOR);
        assertThat(mine()).hasSize(3);
        execute("insert into core.part_switches (space_id, part, used) values (" + room.getId()
                + ", 'decisions', false)");
        assertThat(mine()).as("no decisions there").isEmpty();
    }

    @Test
    void eachIsCountedOnceThoughItIsLateAndToBeLookedAtAndForsaken() {
        as(OFFICIAL);
        clock.set(TODAY);
        long before = count();
        decide(Scene.space(PLUGIN, PATH).in("decisions"), "Allt på en gång", TODAY.minusDays(3), TODAY.minusDays(2));
        execute("update core.decisions set responsible_id = (select min(id) from core.affiliations where valid_to < '"
                + TODAY + "') where title = 'Allt på en gång'");
        assertThat(words("select cast(responsible_id as text) from core.decisions where title = 'Allt på en gång'"))
                .doesNotContainNull();
        assertThat(count()).isEqualTo(before + 1);
        assertThat(beans.of(WaitingDecisions.class).lines(500))
                .filteredOn(line -> line.values().contains("Allt på en gång"))
                .hasSize(1);
        assertThat(beans.of(WaitingDecisions.class).lines(1)).hasSize(1);
        assertThat(beans.of(WaitingDecisions.class).lines(500)).hasSize((int) before + 1);
    }

    private void turn(Space where, State state) {
        as(ADMINISTRATOR);
        String season = beans.of(SeasonReads.class).current().orElseThrow().key();
        beans.of(SeasonService.class).turn(new Switch(PLUGIN, season, where.getPath(), state, null));
        entityManager.flush();
    }

    private long count() {
        entityManager.flush();
        return beans.of(WaitingDecisions.class).count();
    }

    private Space space(String path) {
        Space space = new Space(PLUGIN, path, path, null, Visibility.GROUP, Joining.ASK);
        entityManager.persist(space);
        return space;
    }

    private void decide(Scene scene, String title, LocalDate due, LocalDate review) {
        DecisionPlan plan = new DecisionPlan(title, "", TODAY.minusDays(9), null, due, review, DecisionSource.none());
        beans.of(DecisionService.class).record(scene, plan, UUID.randomUUID());
        entityManager.flush();
    }

    /** The lines that lead into the room; the count says as many as there are lines. */
    private Set<String> mine() {
        entityManager.flush();
        entityManager.clear();
        beans.newRequest();
        List<WorkList> lists = List.of(beans.of(WaitingDecisions.class), beans.of(UndecidedBallots.class));
        lists.forEach(list -> assertThat(list.lines(1_000)).hasSize((int) list.count()));
        return lists.stream()
                .flatMap(list -> list.lines(1_000).stream())
                .map(WorkList.Line::address)
                .filter(address -> address.startsWith("/" + PATH + "/"))
                .collect(Collectors.toSet());
    }

    private void execute(String sql) {
        entityManager.flush();
        entityManager.createNativeQuery(sql).executeUpdate();
        entityManager.clear();
        beans.newRequest();
    }
}
