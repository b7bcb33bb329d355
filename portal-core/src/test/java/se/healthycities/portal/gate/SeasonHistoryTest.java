package se.healthycities.portal.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.season.Activation;
import se.healthycities.portal.season.Season;
import se.healthycities.portal.season.SeasonKind;
import se.healthycities.portal.season.SeasonService;
import se.healthycities.portal.season.Switch;
import se.healthycities.portal.space.Joining;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.testkit.PortalTest;
import se.healthycities.portal.time.Period;

/** Random season trees, switches, tails and moments: the gate says what somebody with paper and pen would say. */
class SeasonHistoryTest extends PortalTest {
    private static final PluginId PLUGIN = new PluginId("themegroups");
    private static final LocalDate START = LocalDate.of(2040, 1, 1);
    private static final List<LocalTime> EDGES =
            List.of(LocalTime.of(0, 0, 1), LocalTime.of(3, 0), LocalTime.of(23, 59, 59));

    @Test
    void theGateAgreesWithAnOracleOverRandomHistories() {
        int readable = 0;
        int compared = 0;
        for (int seed = 0; seed < 12; seed++) {
            Random random = new Random(seed);
            entityManager.createQuery("delete from Activation").executeUpdate();
            List<Space> spaces = spaces(seed);
            List<Row> rows = history(random, seed, spaces);
            entityManager.flush();
            for (int look = 0; look < 40; look++) {
                LocalDate day = day(random, rows);
                clock.set(day, EDGES.get(random.nextInt(EDGES.size())));
                beans.newRequest();
                Space space = random.nextBoolean() ? null : spaces.get(random.nextInt(spaces.size()));
                Scene scene = space == null ? Scene.of(PLUGIN) : space.scene();
                State expected = oracle(rows, space, day);
                assertThat(beans.of(Gate.class).state(scene))
                        .as("seed %s, %s on %s", seed, scene, day)
                        .isEqualTo(expected);
                compared++;
                readable += expected.readable() ? 1 : 0;
            }
        }
        assertThat(readable).as("both answers are tried").isBetween(compared / 10, compared - 10);
    }

    @Test
    void aTailKeepsTheStateUntilItsOwnLastDayAndNoLonger() {
        as(ADMINISTRATOR);
        PluginId series = new PluginId("crossingborders");
        LocalDate tail = LocalDate.of(2027, 3, 1);
        beans.of(SeasonService.class)
                .turn(Switch.everywhere(series, "2026-h", State.ON).openUntil(tail));
        entityManager.flush();
        assertThat(state(series, LocalDate.of(2026, 12, 31))).isEqualTo(State.ON);
        assertThat(state(series, LocalDate.of(2027, 1, 1))).isEqualTo(State.ON);
        assertThat(state(series, tail)).isEqualTo(State.ON);
        assertThat(state(series, tail.plusDays(1))).isEqualTo(State.OFF);
    }

    private State state(PluginId plugin, LocalDate day) {
        clock.set(day, LocalTime.of(23, 59, 59));
        beans.newRequest();
        return beans.of(Gate.class).state(plugin);
    }

    private List<Space> spaces(int seed) {
        List<Space> spaces = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Space space =
                    new Space(PLUGIN, "themegroups/r" + seed + "-" + i, "R", null, Visibility.MEMBERS, Joining.OPEN);
            entityManager.persist(space);
            spaces.add(space);
        }
        Space below = new Space(PLUGIN, "themegroups/u" + seed, "U", null, Visibility.MEMBERS, Joining.OPEN);
        entityManager.persist(below.below(spaces.get(0)));
        spaces.add(below);
        return spaces;
    }

    /** Seasons of each kind in a row without overlap, with gaps, and random switches in them. */
    private List<Row> history(Random random, int seed, List<Space> spaces) {
        List<Row> rows = new ArrayList<>();
        for (SeasonKind kind : SeasonKind.values()) {
            LocalDate from = START.plusDays(random.nextInt(60));
            int longest = 1600 >> (2 * kind.ordinal());
            for (int i = 0; i < 4; i++) {
                LocalDate to = from.plusDays(longest / 2 + random.nextInt(longest));
                String key = kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + seed + "-" + i;
                Season season = new Season(key, kind, null, key, null, new Period(from, to));
                entityManager.persist(season);
                set(random, rows, season, null);
                spaces.forEach(space -> set(random, rows, season, space));
                from = to.plusDays(1 + (random.nextInt(3) == 0 ? random.nextInt(30) : 0));
            }
        }
        return rows;
    }

    private void set(Random random, List<Row> rows, Season season, Space space) {
        if (random.nextInt(space == null ? 2 : 4) != 0) {
            return;
        }
        State state = State.values()[random.nextInt(State.values().length)];
        LocalDate tail = random.nextInt(4) == 0 ? season.getPeriod().to().plusDays(1 + random.nextInt(40)) : null;
        Activation activation = new Activation(PLUGIN, season, space, state);
        entityManager.persist(activation);
        entityManager.flush();
        entityManager
                .createNativeQuery("update core.activations set open_until = :tail where id = :id")
                .setParameter("tail", tail)
                .setParameter("id", activation.getId())
                .executeUpdate();
        rows.add(new Row(season.getKind(), season.getPeriod(), space, state, tail));
    }

    private static LocalDate day(Random random, List<Row> rows) {
        if (rows.isEmpty()) {
            return START;
        }
        Row row = rows.get(random.nextInt(rows.size()));
        LocalDate edge = row.tail() != null && random.nextBoolean()
                ? row.tail()
                : row.period().to();
        return switch (random.nextInt(4)) {
            case 0 -> edge;
            case 1 -> edge.plusDays(1);
            case 2 -> row.period().from().minusDays(1);
            default -> row.period().from().plusDays(random.nextInt(200));
        };
    }

    /** The rule as the network says it: look in the half-year, the year, the mandate, the phase; stop at the first row. */
    private static State oracle(List<Row> rows, Space space, LocalDate day) {
        for (SeasonKind kind : List.of(SeasonKind.HALF_YEAR, SeasonKind.YEAR, SeasonKind.MANDATE, SeasonKind.PHASE)) {
            for (boolean over : new boolean[] {true, false}) {
                for (Space where : nearestFirst(space)) {
                    for (Row row : rows) {
                        boolean runs = over ? row.inTail(day) : row.period().covers(day);
                        if (row.kind() == kind && row.space() == where && runs) {
                            return row.state();
                        }
                    }
                }
            }
        }
        return State.READ_ONLY;
    }

    /** The space, the group that it belongs to, the whole portal. */
    private static Set<Space> nearestFirst(Space space) {
        Set<Space> places = new LinkedHashSet<>();
        if (space != null) {
            places.add(space);
            if (space.getParent() != null) {
                places.add(space.getParent());
            }
        }
        places.add(null);
        return places;
    }

    /** A switch as it was written down. */
    private record Row(SeasonKind kind, Period period, Space space, State state, LocalDate tail) {
        boolean inTail(LocalDate day) {
            return tail != null && day.isAfter(period.to()) && !day.isAfter(tail);
        }
    }
}
