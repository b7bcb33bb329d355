package se.healthycities.portal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Random lives of occasions against the rules by which calendars follow them (RFC 5545, 3.8.7.4). */
class OccasionHistoryTest {
    private static final Instant START = Instant.parse("2026-11-21T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Test
    void theSequenceCountsEveryChangeSinceItWasPublishedAndNothingElse() {
        for (int seed = 0; seed < 400; seed++) {
            live(new Random(seed), seed);
        }
    }

    private static void live(Random random, int seed) {
        Occasion occasion = new Occasion("mote-" + seed, "core", null, UUID.randomUUID());
        OccasionPlan plan = plan(0, 0, 0);
        assertThat(occasion.say(plan, "", null, null, START)).isEqualTo(Occasion.Change.UNTOLD);
        boolean told = false;
        boolean cancelled = false;
        int expected = 0;
        for (int step = 1; step < 30; step++) {
            Instant now = START.plusSeconds(step);
            int version = occasion.getVersion();
            int sequence = occasion.getSequence();
            switch (random.nextInt(5)) {
                case 0 -> {
                    assertThat(occasion.publish(null, now)).isEqualTo(!told);
                    told = true;
                }
                case 1 -> {
                    if (told) {
                        assertThat(occasion.cancel("regn", null, now)).isEqualTo(!cancelled);
                        expected += cancelled ? 0 : 1;
                        cancelled = true;
                    }
                }
                default -> {
                    if (!cancelled) {
                        OccasionPlan next = plan(random.nextInt(3), random.nextInt(3), random.nextInt(2));
                        Occasion.Change change = occasion.say(next, "", null, null, now);
                        assertThat(change).as("seed %d, step %d", seed, step).isEqualTo(expected(plan, next, told));
                        expected += told && change != Occasion.Change.NONE ? 1 : 0;
                        plan = next;
                    }
                }
            }
            assertThat(occasion.getSequence())
                    .as("seed %d, step %d", seed, step)
                    .isEqualTo(expected);
            assertThat(occasion.getSequence()).isGreaterThanOrEqualTo(sequence);
            assertThat(occasion.getVersion()).isBetween(version, version + 1);
            assertThat(occasion.getSequence() - sequence)
                    .as("no change that the version does not know")
                    .isLessThanOrEqualTo(occasion.getVersion() - version);
            assertThat(occasion.getKey()).isEqualTo("mote-" + seed);
            assertThat(occasion.told()).isEqualTo(told);
            assertThat(occasion.cancelled()).isEqualTo(cancelled);
        }
    }

    private static Occasion.Change expected(OccasionPlan before, OccasionPlan after, boolean told) {
        if (before.equals(after)) {
            return Occasion.Change.NONE;
        }
        boolean moved = !before.when().equals(after.when()) || before.mode() != after.mode();
        return !told ? Occasion.Change.UNTOLD : moved ? Occasion.Change.MOVED : Occasion.Change.CHANGED;
    }

    private static OccasionPlan plan(int title, int day, int mode) {
        LocalDate date = DAY.plusDays(day);
        When when = List.of(
                        When.days(date, date),
                        When.between(When.moments(date, LocalTime.of(9, 0)).get(0), null))
                .get(day % 2);
        return new OccasionPlan(
                "Möte " + title,
                "seminar",
                when,
                "Luleå",
                mode == 0 ? Mode.ONSITE : Mode.HYBRID,
                KnownOccasion.SPACE,
                null,
                "",
                null,
                null,
                null,
                false,
                null);
    }
}
