package se.healthycities.themegroups.series.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.testkit.PageTest;

/** A seminar in two parts is two occasions that lead to each other (INV-180). */
class NewSeriesPageTest extends PageTest {
    private static final String CONVENOR = "tyra.mallander@boras.example";
    private static final String NEW = "/themegroups/delaktighet/series/new";

    @Test
    void bothPartsAreAnnouncedOnceAndLeadToEachOther() {
        as(CONVENOR);
        Answer form = get(NEW);
        Map<String, String> typed = typed();
        Answer first = submit(NEW, form, "main form", typed);
        submit(NEW, form, "main form", typed);
        assertThat(first.html().select("h1").text()).isEqualTo("Tillit i planeringen");
        String other = first.html()
                .selectFirst("main a:contains(Del 2: 29 januari 2027)")
                .attr("href");
        Answer second = get(other);
        assertThat(second.html().select("main a:contains(Del 1: 4 december 2026)"))
                .hasSize(1);
        entityManager.flush();
        assertThat(entityManager
                        .createQuery(
                                "select o.part from Occasion o where o.title = 'Tillit i planeringen' and o.status ="
                                        + " PUBLISHED order by o.part",
                                Integer.class)
                        .getResultList())
                .containsExactly(1, 2);
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndNothingIsLost() {
        as(CONVENOR);
        Map<String, String> typed = typed();
        typed.putAll(Map.of("called", "", "second", "2026-12-03", "end", "12.00", "text", "Kvar"));
        Answer wrong = submit(NEW, get(NEW), "main form", typed);
        assertThat(wrong.html().select("#called-error").text()).isNotBlank();
        assertThat(wrong.html().select("#second-error").text()).isEqualTo("Del 2 ska komma efter del 1.");
        assertThat(wrong.html().select("#end-error").text()).isEqualTo("Skriv en sluttid efter starttiden.");
        assertThat(wrong.html().select("textarea[name=text]").text()).isEqualTo("Kvar");
        typed = typed();
        typed.put("start", "kvart över");
        assertThat(submit(NEW, get(NEW), "main form", typed)
                        .html()
                        .select("#start-error")
                        .text())
                .isEqualTo("Skriv en tid, till exempel 13.00.");
        as(OFFICIAL);
        assertThat(get(NEW).status()).isEqualTo(403);
    }

    private static Map<String, String> typed() {
        Map<String, String> typed = new HashMap<>();
        typed.put("called", "Tillit i planeringen");
        typed.put("text", "Två eftermiddagar.");
        typed.put("mode", "ONLINE");
        typed.put("first", "2026-12-04");
        typed.put("second", "2027-01-29");
        typed.put("start", "13.00");
        typed.put("end", "15.00");
        return typed;
    }
}
