package se.healthycities.themegroups.group.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.search.SearchService;
import se.healthycities.portal.space.Joining;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.SpaceReads;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.testkit.PageTest;
import se.healthycities.portal.web.layout.Menu;

/** A group switched by itself, and the turn of the season as the office makes it on its pages. */
class GroupSeasonTest extends PageTest {
    private static final String GROUP = "/themegroups/delaktighet";
    private static final String SPACES = "/admin/seasons/spaces?plugin=themegroups&season=2026-h";
    private static final String CELL = SPACES + "&space=themegroups/delaktighet";
    private static final String BELOW = "themegroups/delaktighet-arbetsgrupp";
    private static final String CONVENOR = "tyra.mallander@boras.example";

    @Test
    void aGroupIsSwitchedOffByItselfAndTheOthersAreNotTouched() {
        as(COORDINATOR);
        Answer question = get(CELL + "&state=OFF");
        assertThat(question.text()).contains("kan inte längre skriva här").contains("Ingen får e-post");
        assertThat(submit(CELL + "&state=OFF", question, ".card-sun form", Map.of())
                        .status())
                .isEqualTo(200);
        as(CONVENOR);
        assertThat(get(GROUP).status()).isEqualTo(410);
        assertThat(get("/themegroups/planering").status()).isEqualTo(200);
        assertThat(found()).as("the search").isFalse();
        as(COORDINATOR);
        Answer page = get(SPACES);
        assertThat(page.text()).contains("eget val");
        submit(SPACES, page, ".alert-success form", Map.of());
        as(CONVENOR);
        assertThat(get(GROUP).status()).as("undone").isEqualTo(200);
        assertThat(found()).as("the search, undone").isTrue();
    }

    @Test
    void itsWorkingGroupsAreSwitchedWithItOnPagesAndInLists() {
        Space group = entityManager
                .createQuery("from Space space where space.path = 'themegroups/delaktighet'", Space.class)
                .getSingleResult();
        Space below =
                new Space(new PluginId("themegroups"), BELOW, "Arbetsgrupp", null, Visibility.MEMBERS, Joining.ASK);
        entityManager.persist(below.below(group));
        entityManager.flush();
        assertThat(opened(below)).isTrue();
        as(COORDINATOR);
        String address = CELL + "&state=OFF";
        Answer question = get(address);
        assertThat(question.text()).containsPattern("arbetsgrupp(er)? ställs om");
        submit(address, question, ".card-sun form", Map.of());
        assertThat(opened(below)).isFalse();
    }

    /** The page and the lists of a member of the network say the same. */
    private boolean opened(Space space) {
        as(CONVENOR);
        boolean page = beans.of(Gate.class).permits(space.scene(), Access.READ);
        boolean listed = beans
                .of(SpaceReads.class)
                .readable(beans.of(Reading.class).today())
                .stream()
                .anyMatch(row -> row.path().equals(space.getPath()));
        assertThat(listed).isEqualTo(page);
        return page;
    }

    @Test
    void aGroupStaysOpenWhileTheModuleIsOff() {
        turn(new PluginId("themegroups"), State.OFF);
        as(COORDINATOR);
        String address = CELL + "&state=ON";
        submit(address, get(address), ".card-sun form", Map.of());
        as(CONVENOR);
        assertThat(get(GROUP).status()).isEqualTo(200);
        assertThat(get("/themegroups/planering").status()).isEqualTo(410);
    }

    @Test
    void aGroupThatRestsOffersNoForm() {
        as(COORDINATOR);
        String address = CELL + "&state=READ_ONLY";
        submit(address, get(address), ".card-sun form", Map.of());
        as(CONVENOR);
        assertThat(get(GROUP + "/discussions/new").status()).isEqualTo(409);
        assertThat(get(GROUP).text()).contains("Läsläge");
    }

    @Test
    void whoDoesNotRunTheNetworkSwitchesNothing() {
        as(CONVENOR);
        assertThat(get(SPACES).status()).isEqualTo(403);
        assertThat(get("/admin/seasons/rollover").status()).isEqualTo(403);
        assertThat(get("/admin/packages").status()).isEqualTo(403);
        as(COORDINATOR);
        assertThat(get("/admin/seasons/rollover").status()).isEqualTo(403);
    }

    @Test
    void aTailBeforeTheSeasonsEndIsRefusedBesideItsFieldAndTheTypedDayStays() {
        as(ADMINISTRATOR);
        Answer answer = get("/admin/seasons?plugin=themegroups&season=2026-h&state=OFF&openUntil=2026-12-01");
        assertThat(answer.html().select("#tail-error").text()).contains("31 december 2026");
        assertThat(answer.html().select("#open-until").val()).isEqualTo("2026-12-01");
        assertThat(answer.html().select(".card-sun")).isEmpty();
    }

    @Test
    void theListOfSpacesTakesTheSameNumberOfQueriesForOneAndForMany() {
        as(ADMINISTRATOR);
        get(SPACES);
        long one = counting(() -> get(SPACES + "&name=delaktighet")).statements();
        assertThat(counting(() -> get(SPACES)).statements()).isEqualTo(one);
    }

    @Test
    void theMenuFollowsTheSeasonAtMidnight() {
        turn(new PluginId("themegroups"), State.ON);
        as(ADMINISTRATOR);
        String next = "/admin/seasons?plugin=themegroups&season=2027-v&state=OFF";
        submit(next, get(next), ".card-sun form", Map.of());
        entityManager.flush();
        clock.set(LocalDate.of(2026, 12, 31), LocalTime.of(23, 59, 59));
        as(OFFICIAL);
        assertThat(inMenu()).isTrue();
        assertThat(get("/").text()).contains("Temagrupp");
        clock.set(LocalDate.of(2027, 1, 1), LocalTime.of(0, 0, 1));
        as(OFFICIAL);
        assertThat(inMenu()).isFalse();
        assertThat(get("/themegroups/delaktighet").status()).isEqualTo(410);
    }

    @Test
    void theSeasonIsTurnedInTwoStepsAndTheChoicesStayWhileTheyAreShown() {
        String page = "/admin/seasons/rollover?from=2026-h&to=2027-v";
        as(ADMINISTRATOR);
        Answer first = get(page);
        String fate = select(first, "Vad händer med Temagrupp delaktighet");
        Map<String, String> typed = new LinkedHashMap<>(Map.of(fate, "REST", "act", "make"));
        Answer shown = submit(page, first, "form:has(button[value=show])", typed);
        assertThat(shown.text()).contains("Ett rum vilar under den nya säsongen");
        assertThat(shown.html()
                        .select("select[name=" + fate + "] option[selected]")
                        .val())
                .isEqualTo("REST");
        Answer done = submit(page, shown, "form:has(button[value=make])", typed);
        assertThat(done.text()).contains("Säsongsbytet är sparat");
        Answer again = submit(page, shown, "form:has(button[value=make])", typed);
        assertThat(again.status()).isEqualTo(200);
        assertThat(entityManager
                        .createQuery("select count(made) from RollOver made", Long.class)
                        .getSingleResult())
                .as("pressed twice")
                .isEqualTo(1);
        clock.set(LocalDate.of(2027, 1, 1), LocalTime.of(0, 0, 1));
        as(CONVENOR);
        assertThat(get(GROUP + "/discussions/new").status()).isEqualTo(409);
    }

    @Test
    void seasonsInTheWrongOrderAreRefusedBesideTheField() {
        as(ADMINISTRATOR);
        assertThat(get("/admin/seasons/rollover?from=2026-h&to=2026-v").text())
                .contains("Välj en säsong som börjar efter");
    }

    private static String select(Answer page, String label) {
        return page.html().select("select[aria-label^=" + label + "]").attr("name");
    }

    private boolean inMenu() {
        return beans.of(Menu.class).lines(Locale.ENGLISH).stream()
                .anyMatch(line -> line.address().equals("/themegroups"));
    }

    private boolean found() {
        return beans.of(SearchService.class).find("delaktighet").hits().stream()
                .anyMatch(hit -> hit.address().startsWith(GROUP));
    }
}
