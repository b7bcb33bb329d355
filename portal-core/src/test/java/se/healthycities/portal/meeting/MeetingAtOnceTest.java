package se.healthycities.portal.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.testkit.TestBeans;

/** Two people at the same moment, in two transactions as on two nodes: nothing is lost and nothing happens twice. */
class MeetingAtOnceTest extends MeetingRooms {
    @Test
    void ofTwoTextsOneIsSavedAndTheOtherIsTold() throws Exception {
        long item = item("Budget");
        List<Object> saved =
                bothAtOnce(beans -> write(beans, item, "Den ena"), beans -> write(beans, item, "Den andra"));
        assertThat(saved).containsExactlyInAnyOrder(true, false);
        assertThat(row(item).saidVersion()).isEqualTo(1);
        moveAside();
    }

    @Test
    void theFirstTwoItemsMakeOneMeetingAndStandOneAfterTheOther() throws Exception {
        bothAtOnce(beans -> add(beans, "Ett"), beans -> add(beans, "Två"));
        assertThat(items()).extracting(ItemRow::position).containsExactly(1, 2);
        assertThat(items()).extracting(ItemRow::title).containsExactlyInAnyOrder("Ett", "Två");
        moveAside();
    }

    @Test
    void anItemBecomesOneDecisionThoughTwoPressTheButton() throws Exception {
        long item = item("Budget");
        List<Object> decisions = bothAtOnce(
                beans -> beans.of(MinutesService.class).decide(GROUP, item),
                beans -> beans.of(MinutesService.class).decide(GROUP, item));
        assertThat(decisions.get(0)).isEqualTo(decisions.get(1));
        assertThat(reads().decisions(meeting().id())).hasSize(1);
        moveAside();
    }

    private Object write(TestBeans beans, long item, String text) {
        try {
            beans.of(MinutesService.class).write(GROUP, item, 0, text);
            return true;
        } catch (Overtaken overtaken) {
            return false;
        }
    }

    private Object add(TestBeans beans, String title) {
        ItemPlan plan = new ItemPlan(ItemKind.DISCUSSION, title, "", null, null, null);
        return beans.of(AgendaService.class).add(GROUP, occasion, plan, nothing());
    }
}
