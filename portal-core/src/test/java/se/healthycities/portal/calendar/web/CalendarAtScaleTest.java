package se.healthycities.portal.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.testkit.PageTest;

/** Twenty thousand occasions over ten years: the calendar reads a page of them and no more. */
class CalendarAtScaleTest extends PageTest {
    @BeforeAll
    void fill() {
        database.fill(
                "insert into core.occasions (key, uid, owner, space_id, title, kind, first_day, last_day, precision,"
                        + " status, audience, changed_at) select 'skala-' || n, gen_random_uuid(), s.owner, s.id, 'Möte ' || n,"
                        + " 'seminar', day, day, 'DAY', 'PUBLISHED', case n % 3 when 0 then 'public' when 1 then 'members'"
                        + " else 'space' end, '2026-01-01T00:00:00Z' from generate_series(1, 20000) n"
                        + " cross join lateral (select date '2021-01-01' + n % 3650 as day) d"
                        + " join core.spaces s on s.id = (select min(id) from core.spaces) + n % 4; analyze core.occasions");
    }

    @Test
    void aPageOfTheCalendarIsReadByTheIndexOfDays() {
        for (String page : List.of("/calendar", "/calendar?past=true", "/calendar?after=2027-06-01&id=5")) {
            for (String email : List.of(OFFICIAL, COORDINATOR)) {
                as(email);
                List<String> plans = plans(() -> get(page)).stream()
                        .filter(plan -> plan.contains("core.occasions") || plan.contains("on occasions"))
                        .toList();
                assertThat(plans).as(page).isNotEmpty();
                assertThat(plans).as(page).allSatisfy(plan -> assertThat(plan).doesNotContain("Seq Scan on occasions"));
            }
        }
    }

    @Test
    void aPageIsThereAtOnceAndLeadsToTheNext() {
        as(OFFICIAL);
        get("/calendar");
        long start = System.nanoTime();
        Answer page = get("/calendar");
        assertThat((System.nanoTime() - start) / 1_000_000.0).as("milliseconds").isLessThan(1_000);
        assertThat(page.html().select(".list .item-t")).hasSize(30);
        String next = page.html().selectFirst("nav a[href*=after]").attr("href");
        assertThat(get(next).html().select(".list .item-t").eachAttr("href"))
                .hasSize(30)
                .doesNotContainAnyElementsOf(page.html().select(".list .item-t").eachAttr("href"));
    }
}
