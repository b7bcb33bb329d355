package se.healthycities.portal.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.testkit.PageTest;
import se.healthycities.portal.testkit.TestClock;
import se.healthycities.portal.time.Period;

/** A2: what somebody wrote keeps the capacity in which it was written. */
class CapacityOfAuthorTest extends PageTest {
    private static final Scene MEETING = Scene.space(PluginId.CORE, "spaces/arsmote");

    @Test
    void afterAChangeOfJobTheOldPostKeepsTheOldRoleAndTheNewOneHasTheNew() {
        as(OFFICIAL);
        Affiliation old = one("from Affiliation a where a.person.email = '" + OFFICIAL + "'", Affiliation.class);
        long talk = beans.of(DiscussionService.class)
                .start(MEETING, "Före bytet", "Skrivet som strateg", Set.of(), UUID.randomUUID());
        LocalDate first = TestClock.DAY.plusDays(10);
        old.end(first.minusDays(1));
        Affiliation next = new Affiliation(
                old.getPerson(),
                one("from Organisation o where o.name like 'Malmö%'", Organisation.class),
                Capacity.ELECTED,
                "Kommunalråd",
                Period.from(first));
        entityManager.persist(next);
        clock.set(first);
        as(OFFICIAL);
        beans.of(DiscussionService.class).reply(MEETING, talk, "Skrivet som politiker", Set.of(), UUID.randomUUID());
        entityManager.flush();

        List<Long> stored = entityManager
                .createQuery(
                        "select p.author.id from Post p where p.discussion.id = " + talk + " order by p.number",
                        Long.class)
                .getResultList();
        assertThat(stored).as("stored rows, not display").containsExactly(old.getId(), next.getId());
        List<String> shown = get("/spaces/arsmote/discussions/" + talk + "-fore-bytet")
                .html()
                .select("article")
                .eachText();
        assertThat(shown.get(0)).contains("Folkhälsostrateg", "Luleå kommun", "tjänsteperson");
        assertThat(shown.get(1)).contains("Kommunalråd", "Malmö", "förtroendevald");
    }

    private <T> T one(String query, Class<T> type) {
        return entityManager.createQuery(query, type).setMaxResults(1).getSingleResult();
    }
}
