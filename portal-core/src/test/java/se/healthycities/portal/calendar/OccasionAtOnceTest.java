package se.healthycities.portal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.poll.PollPlan;
import se.healthycities.portal.poll.PollReads;
import se.healthycities.portal.poll.PollService;
import se.healthycities.portal.poll.Voters;
import se.healthycities.portal.testkit.TestClock;

/** Two acts at the same moment, in two transactions as on two nodes: nothing is lost and nothing happens twice. */
class OccasionAtOnceTest extends CalendarRooms {
    @Test
    void ofTwoChangesOneIsWrittenAndTheOtherIsTold() throws Exception {
        as(OFFICIAL);
        String key = published(GROUP, plan("Mötet"));
        long id = id(key);
        int seen = one(key).version();
        List<Object> saved = bothAtOnce(
                beans -> beans.of(OccasionService.class).change(GROUP, id, plan("Den ena"), seen),
                beans -> beans.of(OccasionService.class).change(GROUP, id, plan("Den andra"), seen));
        assertThat(saved).containsExactlyInAnyOrder(true, false);
        assertThat(one(key).sequence()).isEqualTo(1);
        assertThat(facts(key)).containsExactly("OccasionPublished", "OccasionChanged");
        moveAside();
    }

    @Test
    void aPollBecomesOneOccasionThoughTwoTimesAreChosenAtOnce() throws Exception {
        as(OFFICIAL);
        PollPlan plan = new PollPlan(
                "Samtidigt",
                "",
                null,
                Mode.ONSITE,
                Voters.PERSON,
                TestClock.DAY.plusDays(5),
                List.of(at(DAY, 9, 10), at(DAY, 13, 15)));
        long poll = beans.of(PollService.class).open(GROUP, plan, false, UUID.randomUUID());
        entityManager.flush();
        List<Long> times = beans.of(PollReads.class).times(poll).stream()
                .map(time -> time.id())
                .toList();
        List<Object> keys = bothAtOnce(
                beans -> beans.of(PollService.class).decide(GROUP, poll, times.get(0)),
                beans -> beans.of(PollService.class).decide(GROUP, poll, times.get(1)));
        assertThat(keys.get(0)).isEqualTo(keys.get(1));
        assertThat(words("select key from core.occasions where title = 'Samtidigt'"))
                .hasSize(1);
        assertThat(facts((String) keys.get(0))).containsExactly("OccasionPublished");
        moveAside();
    }
}
