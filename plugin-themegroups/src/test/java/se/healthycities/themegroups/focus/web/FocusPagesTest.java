package se.healthycities.themegroups.focus.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.testkit.PageTest;
import se.healthycities.themegroups.group.ThemeGroup;
import se.healthycities.themegroups.group.web.GroupPanel;

/** What a group works on, on its home and on pages of its own. */
class FocusPagesTest extends PageTest {
    private static final String CONVENOR = "tyra.mallander@boras.example";
    private static final String GROUP = "/themegroups/delaktighet";
    private static final String STRATEGIC = "/themegroups/strategisk";

    @Test
    void theHomeShowsWhatTheGroupWorksOnNowAndTheListWhatWasEarlier() {
        beans.found(GroupPanel.class, new FocusOnGroup());
        as(POLITICIAN);
        Answer home = get(STRATEGIC);
        assertThat(home.html().select("section[aria-labelledby=focus] a.item-t").eachText())
                .containsExactly(
                        "Strukturer för styrning och ledning för att nå generationsmålet",
                        "Ekonomiskt perspektiv på folkhälsa");
        assertThat(home.html().select("section[aria-labelledby=focus] .tag-sun").text())
                .isEqualTo("Huvudfokus");
        Answer list = get(STRATEGIC + "/focus");
        assertThat(list.html()
                        .select("section[aria-labelledby=earlier] a.item-t")
                        .text())
                .isEqualTo("Jämlik hälsa som politiskt uppdrag");
        Answer earlier = get(list.html()
                .selectFirst("section[aria-labelledby=earlier] a.item-t")
                .attr("href"));
        assertThat(earlier.status()).isEqualTo(200);
        assertThat(earlier.text()).contains("Tidigare", "budget och planer");
        assertThat(earlier.html().select("main form[method=post]")).isEmpty();
    }

    @Test
    void whoLeadsBeginsAFocusAreaAndMendsWhatIsWrong() {
        as(CONVENOR);
        String address = GROUP + "/focus/new";
        Answer wrong = submit(
                address,
                get(address),
                "main form",
                Map.of("from", "2026-11-01", "to", "2020-01-01", "text", "Skrivet"));
        assertThat(wrong.html().select("#called-error").text()).isNotBlank();
        assertThat(wrong.html().select("#to-error").text()).isEqualTo("Sista dagen kan inte vara före den första.");
        assertThat(wrong.html().select("textarea[name=text]").text()).isEqualTo("Skrivet");
        Map<String, String> typed = new HashMap<>(Map.of("called", "Skolan som mötesplats", "text", "Vi **prövar**."));
        typed.putAll(Map.of("from", "2026-11-01", "place", "2", "to", ""));
        Answer made = submit(address, get(address), "main form", typed);
        assertThat(made.html().select("h1").text()).isEqualTo("Skolan som mötesplats");
        assertThat(made.html().select(".prose strong").text()).isEqualTo("prövar");
    }

    @Test
    void ofTwoEditorsTheSecondSeesWhatIsStoredBesideTheirOwnWords() {
        as(CONVENOR);
        String edit = GROUP + "/focus/" + area("themegroups/delaktighet") + "/edit";
        Answer opened = get(edit);
        submit(edit, opened, "main form", fields("Den enas ord"));
        Answer late = submit(edit, opened, "main form", fields("Den andras ord"));
        assertThat(late.html().select("section[aria-labelledby=stored]").text()).contains("Den enas ord");
        assertThat(late.html().select("input[name=called]").attr("value")).isEqualTo("Den andras ord");
        Answer again =
                submit(edit, late, "main form", Map.of("called", "Den andras ord", "from", "2026-05-05", "place", "1"));
        assertThat(again.html().select("h1").text()).isEqualTo("Den andras ord");
    }

    @Test
    void whoDoesNotLeadIsToldNoAndAnotherGroupsAreaIsNotThere() {
        long area = area("themegroups/delaktighet");
        as(OFFICIAL);
        assertThat(get(GROUP + "/focus/new").status()).isEqualTo(403);
        assertThat(get(GROUP + "/focus/" + area + "/edit").status()).isEqualTo(403);
        assertThat(get(GROUP + "/focus/" + area).html().select("main form[method=post]"))
                .isEmpty();
        assertThat(get("/themegroups/planering/focus/" + area).status()).isEqualTo(404);
        assertThat(get(GROUP + "/focus/99999999").status()).isEqualTo(404);
        assertThat(get(GROUP + "/focus/ord").status()).isEqualTo(404);
        as(CONVENOR);
        String there = GROUP + "/focus/" + area;
        Form end = Form.of(there, get(there).html().selectFirst("main form"));
        as(OFFICIAL);
        assertThat(send(end, Map.of()).status()).isEqualTo(403);
        turn(ThemeGroup.PLUGIN, State.READ_ONLY);
        as(CONVENOR);
        assertThat(get(there).html().select("main form[method=post]")).isEmpty();
        assertThat(send(end, Map.of()).status()).isEqualTo(409);
    }

    @Test
    void aDiscussionIsTiedAndUntiedAndReadByThoseWhoReadTheGroup() {
        as(CONVENOR);
        String there = GROUP + "/focus/" + area("themegroups/delaktighet");
        Answer page = get(there);
        String option = page.html().selectFirst("select[name=tie] option").attr("value");
        String words = page.html().selectFirst("select[name=tie] option").text();
        Answer tied = submit(there, page, "main form:has(select[name=tie])", Map.of("tie", option));
        assertThat(tied.html().select("section[aria-labelledby=belonging] a").text())
                .isEqualTo(words);
        as(POLITICIAN);
        assertThat(get(there).text()).doesNotContain(words);
        as(CONVENOR);
        String untie = tied.html().selectFirst("button[name=untie]").attr("value");
        Answer free = submit(there, get(there), "section[aria-labelledby=belonging] form", Map.of("untie", untie));
        assertThat(free.html().select("section[aria-labelledby=belonging]")).isEmpty();
    }

    @Test
    void hundredTimesAsManyFocusAreasTakeNoStatementMore() {
        as(OFFICIAL);
        get(GROUP + "/focus");
        long few = counting(() -> get(GROUP + "/focus")).statements();
        entityManager
                .createNativeQuery("insert into themegroups.focus_areas (space_id, name, text, html, valid_from, main,"
                        + " place, version, changed_by, changed_at, request_key) select space_id, name || n, text, html,"
                        + " valid_from, false, place, 1, changed_by, changed_at, gen_random_uuid()"
                        + " from themegroups.focus_areas, generate_series(1, 100) n")
                .executeUpdate();
        assertThat(counting(() -> get(GROUP + "/focus")).statements())
                .isEqualTo(few)
                .isLessThanOrEqualTo(8);
    }

    private static Map<String, String> fields(String name) {
        return Map.of("called", name, "from", "2026-05-05", "place", "1");
    }

    private long area(String path) {
        return entityManager
                .createQuery("select min(a.id) from themegroups_FocusArea a where a.space.path = :path", Long.class)
                .setParameter("path", path)
                .getSingleResult();
    }
}
