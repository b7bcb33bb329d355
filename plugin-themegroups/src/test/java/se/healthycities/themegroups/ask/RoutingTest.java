package se.healthycities.themegroups.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoutingTest {
    private static final long ASKER = 1;
    private static final long HOME = 1;

    @Test
    void whoeverFitsBestAndHasBeenAskedLeastComesFirst() {
        assertThat(chosen(person(2, 2, 0, 3, 1), person(3, 3, 0, 0, 1), person(4, 4, 0, 0, 2)))
                .containsExactly(4L, 3L, 2L);
    }

    @Test
    void oneOfEachOrganisationComesBeforeASecondOfAnyAndColleaguesComeLast() {
        assertThat(chosen(
                        person(2, 5, 0, 0, 3), person(3, 5, 0, 0, 3), person(4, HOME, 0, 0, 3), person(5, 6, 0, 0, 1)))
                .containsExactly(2L, 5L, 3L, 4L);
    }

    @Test
    void nobodyGetsAThirdQuestionInAWeekAndTheAskerNone() {
        assertThat(chosen(person(ASKER, 9, 0, 0, 3), person(2, 5, 2, 2, 3), person(3, 6, 1, 1, 1)))
                .containsExactly(3L);
    }

    /** Whatever the network looks like. */
    @Test
    void theRulesHoldForAnyNetwork() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            List<Suggested> all = new ArrayList<>();
            int people = random.nextInt(40);
            for (int i = 0; i < people; i++) {
                int lately = random.nextInt(4);
                all.add(person(
                        1 + random.nextInt(25),
                        1 + random.nextInt(10),
                        lately,
                        lately + random.nextInt(5),
                        random.nextInt(3)));
            }
            List<Suggested> chosen = Routing.choose(all, ASKER, HOME);
            assertThat(chosen).hasSizeLessThanOrEqualTo(Routing.MOST);
            assertThat(chosen).allSatisfy(one -> {
                assertThat(one.who().person()).isNotEqualTo(ASKER);
                assertThat(one.who().lately()).isLessThan(Routing.MOST_A_WEEK);
                assertThat(one.fit()).isPositive();
            });
            assertThat(chosen.stream().map(one -> one.who().person()).toList()).doesNotHaveDuplicates();
            Set<Long> seen = new HashSet<>(Set.of(HOME));
            boolean again = false;
            for (Suggested one : chosen) {
                boolean first = seen.add(one.who().organisation());
                assertThat(first && again)
                        .as("an organisation's first after another's second, seed %s", seed)
                        .isFalse();
                again = again || !first;
            }
        }
    }

    private static List<Long> chosen(Suggested... all) {
        return Routing.choose(List.of(all), ASKER, HOME).stream()
                .map(one -> one.who().person())
                .toList();
    }

    private static Suggested person(long person, long organisation, long lately, long load, int subjects) {
        Knower who = new Knower(
                person, person, "Namn", "Titel", organisation, "Ort", null, (long) subjects, lately, load, null);
        return new Suggested(who, subjects, List.of(), 0);
    }
}
