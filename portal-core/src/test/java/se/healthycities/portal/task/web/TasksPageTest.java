package se.healthycities.portal.task.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.testkit.PageTest;

class TasksPageTest extends PageTest {
    private static final String NEW_MEMBER = "klara.testlund@nybyggarna.example";

    @Test
    void theDashboardShowsWhatWaits() {
        as(OFFICIAL);
        assertThat(get("/").text()).contains("Väntar på dig", "Kontrollera kommunens kontaktuppgifter");
        as(GUEST);
        assertThat(get("/").text()).contains("Inga uppgifter väntar på dig");
    }

    @Test
    void aContactTakesAVacantTaskAndIsDone() {
        as(NEW_MEMBER);
        Answer page = get("/tasks");
        assertThat(page.text()).contains("Utse en administrativ kontakt", "Vakant", "Skulle varit klar");
        String id = page.html().select("button[name=take]").first().val();
        Answer taken = submit("/tasks", page, "main form[method=post]", Map.of("take", id));
        assertThat(taken.text()).contains("Klara Testlund");
        submit("/tasks", page, "main form[method=post]", Map.of("finish", id));
        submit("/tasks", page, "main form[method=post]", Map.of("finish", id));
        assertThat(get("/tasks").text()).doesNotContain("Utse en administrativ kontakt");
        Answer done = get("/tasks?show=DONE");
        assertThat(done.text()).contains("Utse en administrativ kontakt", "Öppna igen");
    }

    @Test
    void aTaskOfAnotherOrganisationIsForbidden() {
        as(NEW_MEMBER);
        String id = get("/tasks").html().select("button[name=take]").first().val();
        as(OFFICIAL);
        Answer page = get("/tasks");
        Answer refused = submit("/tasks", page, "main form[method=post]", Map.of("finish", id));
        assertThat(refused.status()).isEqualTo(403);
    }

    @Test
    void theListHasAnEmptyStateAndItsFiltersMarkTheChosenOne() {
        as(GUEST);
        assertThat(get("/tasks").text()).contains("Inget väntar på dig");
        assertThat(get("/tasks?show=OPEN").html().select("[aria-current=true]").text())
                .isEqualTo("Alla öppna");
        assertThat(get("/tasks?show=nonsense&due=x&after=y").status()).isEqualTo(200);
    }
}
