package se.healthycities.portal.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.person.Capacity;

/** Whatever the history: of each voice the last answer counts, and nothing is counted twice or lost. */
class ResultTest {
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final List<Capacity> CAPACITIES = List.of(Capacity.ELECTED, Capacity.OFFICIAL, Capacity.STAFF);

    @Test
    void ofEachVoiceTheLastAnswerCountsInAnyHistory() {
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            Voices voices = Voices.values()[random.nextInt(2)];
            BallotKind kind = BallotKind.values()[random.nextInt(3)];
            History history = history(random, voices, kind);
            Result result =
                    Result.of(row(kind, voices, null), history.options, history.valid, history.given, history.picks);
            String story = "seed " + seed;
            Map<Long, GivenRow> last = history.last(voices);
            assertThat(result.answered()).as(story).isEqualTo(last.size());
            assertThat(result.voices().stream()
                            .mapToInt(one -> one.given().size())
                            .sum())
                    .as(story)
                    .isEqualTo(history.given.size());
            if (kind != BallotKind.CHOICE) {
                for (Tally tally : result.tallies()) {
                    long expected = last.values().stream()
                            .filter(given -> given.stance() == tally.stance())
                            .count();
                    assertThat(tally.total()).as(story).isEqualTo((int) expected);
                }
            } else {
                for (Tally tally : result.tallies()) {
                    long expected = last.values().stream()
                            .filter(given -> history.picked(given.id())
                                    .contains(tally.option().id()))
                            .count();
                    assertThat(tally.total()).as(story).isEqualTo((int) expected);
                }
            }
            for (Tally tally : result.tallies()) {
                assertThat(result.capacities().stream().mapToInt(tally::of).sum())
                        .as(story)
                        .isEqualTo(tally.total());
            }
        }
    }

    @Test
    void aHundredOrganisationsOfThreeAreCountedAtOnce() {
        List<VoiceRow> valid = new ArrayList<>();
        List<GivenRow> given = new ArrayList<>();
        for (long person = 1; person <= 300; person++) {
            valid.add(voice(person, person % 100));
            given.add(0, given(person, Stance.YES, person, person % 100, Capacity.OFFICIAL));
        }
        Result result =
                Result.of(row(BallotKind.YES_NO, Voices.ORGANISATION, null), List.of(), valid, given, List.of());
        assertThat(result.answered()).isEqualTo(100);
        assertThat(result.said(Stance.YES)).isEqualTo(100);
        assertThat(result.silent()).isEmpty();
    }

    @Test
    void nothingIsSeenBeforeItsTime() {
        Instant open = NOW.minusSeconds(1);
        for (boolean leads : new boolean[] {true, false}) {
            assertThat(Sight.of(row(Shows.AT_ONCE), leads, open)).isEqualTo(new Sight(true, true));
            assertThat(Sight.of(row(Shows.AFTER_CLOSING), leads, open)).isEqualTo(new Sight(false, false));
            assertThat(Sight.of(row(Shows.COUNTS_AFTER_CLOSING), leads, open)).isEqualTo(new Sight(false, false));
            assertThat(Sight.of(row(Shows.AFTER_CLOSING), leads, NOW)).isEqualTo(new Sight(true, true));
            assertThat(Sight.of(row(Shows.COUNTS_AFTER_CLOSING), leads, NOW)).isEqualTo(new Sight(true, leads));
        }
    }

    private static History history(Random random, Voices voices, BallotKind kind) {
        History history = new History();
        int people = 1 + random.nextInt(8);
        int organisations = 1 + random.nextInt(4);
        for (long person = 1; person <= people; person++) {
            if (random.nextInt(4) > 0) {
                history.valid.add(voice(person, person % organisations));
            }
        }
        if (kind == BallotKind.CHOICE) {
            LongStream.rangeClosed(1, 4).forEach(id -> history.options.add(new OptionRow(id, "Val " + id)));
        }
        int answers = random.nextInt(20);
        for (long id = 1; id <= answers; id++) {
            long person = 1 + random.nextInt(people);
            Stance stance = kind.stances().get(random.nextInt(kind.stances().size()));
            Capacity capacity = CAPACITIES.get(random.nextInt(3));
            history.given.add(0, given(id, stance, person, person % organisations, capacity));
            for (OptionRow option : history.options) {
                if (random.nextBoolean()) {
                    history.picks.add(new PickRow(id, option.id()));
                }
            }
        }
        return history;
    }

    private static VoiceRow voice(long person, long organisation) {
        return new VoiceRow(
                person,
                person,
                "Namn " + person,
                "",
                "a@b.example",
                "sv",
                organisation,
                "Ort " + organisation,
                Capacity.OFFICIAL);
    }

    private static GivenRow given(long id, Stance stance, long person, long organisation, Capacity capacity) {
        return new GivenRow(
                id,
                stance,
                null,
                NOW,
                person,
                person,
                "Namn " + person,
                "",
                capacity,
                organisation,
                "Ort " + organisation,
                null);
    }

    private static BallotRow row(Shows shows) {
        return row(BallotKind.CONSENT, Voices.ORGANISATION, shows);
    }

    private static BallotRow row(BallotKind kind, Voices voices, Shows shows) {
        return new BallotRow(
                1L,
                kind,
                voices,
                null,
                true,
                shows,
                null,
                "?",
                "",
                "",
                NOW,
                null,
                null,
                null,
                1,
                null,
                null,
                "N",
                NOW,
                1L,
                "core",
                "spaces/gruppen",
                "Gruppen",
                null,
                null,
                null,
                null);
    }

    /** What was answered, the newest first. */
    private static class History {
        private final List<VoiceRow> valid = new ArrayList<>();
        private final List<OptionRow> options = new ArrayList<>();
        private final List<GivenRow> given = new ArrayList<>();
        private final List<PickRow> picks = new ArrayList<>();

        private Map<Long, GivenRow> last(Voices voices) {
            Map<Long, GivenRow> last = new LinkedHashMap<>();
            given.forEach(row -> last.putIfAbsent(voices == Voices.PERSON ? row.person() : row.organisation(), row));
            return last;
        }

        private Set<Long> picked(long answer) {
            Map<Long, Set<Long>> all = new HashMap<>();
            picks.forEach(pick ->
                    all.computeIfAbsent(pick.answer(), none -> new HashSet<>()).add(pick.option()));
            return all.getOrDefault(answer, Set.of());
        }
    }
}
