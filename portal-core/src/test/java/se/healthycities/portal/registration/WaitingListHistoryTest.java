package se.healthycities.portal.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.healthycities.portal.registration.RulesDetails.Seats;
import se.healthycities.portal.testkit.TestClock;

/** Random histories of an occasion against a plain model of first in, first out. */
class WaitingListHistoryTest extends RegistrationTest {
    private static final int STEPS = 60;

    private int capacity;
    private final List<String> seated = new ArrayList<>();
    private final Map<String, Instant> offered = new HashMap<>();
    private final List<String> line = new ArrayList<>();
    private int offers;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void neverMoreSeatsThanThereAreAndEachFreeSeatIsOfferedOnceToTheFirstInLine(long seed) {
        Random random = new Random(seed);
        seated.clear();
        offered.clear();
        line.clear();
        offers = 0;
        capacity = 3;
        long occasion = occasionWithSeats(capacity);
        List<String> people = people(14);
        Instant now = clock.instant();
        for (int step = 0; step < STEPS; step++) {
            String who = people.get(random.nextInt(people.size()));
            switch (random.nextInt(8)) {
                case 0, 1, 2 -> come(occasion, who);
                case 3 -> cancel(occasion, who);
                case 4 -> answer(occasion, who, true);
                case 5 -> answer(occasion, who, false);
                case 6 -> {
                    now = now.plus(Duration.ofMinutes(random.nextInt(40 * 60)));
                    now = now.isAfter(at(9)) ? at(9) : now;
                    clock.set(now);
                    if (random.nextBoolean()) {
                        beans.of(RegistrationJob.class).run();
                        settle();
                    }
                }
                default -> {
                    capacity = 1 + random.nextInt(6);
                    rules(occasion, RulesDetails.usual(Entrance.PUBLIC).with(new Seats(capacity, null)));
                    settle();
                }
            }
            compare(occasion, people, step);
        }
    }

    private static Instant at(int days) {
        return TestClock.DAY
                .plusDays(days)
                .atStartOfDay(se.healthycities.portal.time.Today.STOCKHOLM)
                .toInstant();
    }

    private void come(long occasion, String who) {
        Outcome outcome = register(who, occasion);
        settle();
        boolean there = seated.contains(who) || offered.containsKey(who) || line.contains(who);
        if (there) {
            assertThat(outcome).isEqualTo(Outcome.ALREADY);
        } else if (seated.size() + offered.size() < capacity) {
            seated.add(who);
            assertThat(outcome).isEqualTo(Outcome.REGISTERED);
        } else {
            line.add(who);
            assertThat(outcome).isEqualTo(Outcome.WAITING);
        }
        settle();
    }

    private void cancel(long occasion, String who) {
        long registration = registration(who, occasion);
        if (registration != 0) {
            beans.of(OwnRegistrations.class).cancel(SCENE, registration);
            settle();
            seated.remove(who);
            offered.remove(who);
            line.remove(who);
            settle();
        }
    }

    private void answer(long occasion, String who, boolean yes) {
        long registration = registration(who, occasion);
        if (registration != 0) {
            Outcome outcome = beans.of(OwnRegistrations.class).answer(SCENE, registration, yes);
            settle();
            if (offered.remove(who) == null) {
                assertThat(outcome).isIn(Outcome.TOO_LATE, Outcome.DONE);
            } else if (yes) {
                seated.add(who);
                assertThat(outcome).isEqualTo(Outcome.REGISTERED);
            }
            settle();
        }
    }

    /** What happens by itself. */
    private void settle() {
        offered.values().removeIf(until -> !clock.instant().isBefore(until));
        while (!line.isEmpty() && seated.size() + offered.size() < capacity) {
            offered.put(line.remove(0), clock.instant().plus(Duration.ofHours(48)));
            offers++;
        }
    }

    private void compare(long occasion, List<String> people, int step) {
        beans.of(Upkeep.class).settle(occasion);
        settle();
        entityManager.flush();
        entityManager.clear();
        assertThat(number("select count(*) from core.registrations where occasion_id = " + occasion
                        + " and state = 'REGISTERED'"))
                .as("seats of step %s", step)
                .isEqualTo(seated.size());
        assertThat(beans.of(RegistrationReads.class).line(occasion, 100))
                .as("line of step %s", step)
                .extracting(EntryRow::email)
                .containsExactlyElementsOf(line);
        assertThat(number("select count(*) from core.registrations where occasion_id = " + occasion
                        + " and state = 'OFFERED'"))
                .isEqualTo(offered.size());
        assertThat(number("select count(*) from core.registration_steps s join core.registrations r on r.id ="
                        + " s.registration_id where r.occasion_id = " + occasion + " and s.act = 'OFFERED'"))
                .as("offers until step %s", step)
                .isEqualTo(offers);
        assertThat(number("select registered from core.occasions where id = " + occasion))
                .isEqualTo(seated.size() + offered.size());
        assertThat(people).isNotEmpty();
    }
}
