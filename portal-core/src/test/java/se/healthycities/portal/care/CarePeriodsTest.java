package se.healthycities.portal.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.testkit.PageTest;
import se.healthycities.portal.testkit.TestClock;

/** The coordinator plans the times of care before elections. */
class CarePeriodsTest extends PageTest {
    private static final String ADDRESS = "/admin/care";
    private static final String PLAN = "form:has(input[name=reason])";
    private static final String END = "form:has(button[name=end])";
    private static final LocalDate TODAY = TestClock.DAY;

    @Test
    void theNextElectionIsOfferedAndNothingIsAutomatic() {
        as(COORDINATOR);
        Answer page = get(ADDRESS);
        assertThat(page.stateless()).isTrue();
        assertThat(page.html().select("#first").attr("value")).isEqualTo("2030-07-28");
        assertThat(page.html().select("#last").attr("value")).isEqualTo("2030-09-08");
        assertThat(page.text()).contains("Ingen period planerad");
        assertThat(count("core.care_periods")).isZero();
        assertThat(getInEnglish(ADDRESS).text()).contains("No period planned");
    }

    @Test
    void aPeriodIsPlannedOnceHoweverOftenItIsSentAndIsOnRecord() {
        as(COORDINATOR);
        Answer page = get(ADDRESS);
        Map<String, String> typed = typed(TODAY, TODAY.plusDays(9));
        Answer done = submit(ADDRESS, page, PLAN, typed);
        assertThat(done.text()).contains("Extra val", "Pågår");
        submit(ADDRESS, page, PLAN, typed);
        assertThat(count("core.care_periods")).isOne();
        assertThat(count("core.audit_entries where act = 'care-planned'")).isOne();
        assertThat(count("core.facts where kind = 'CarePlanned'")).isOne();
    }

    @Test
    void whatIsWrongIsSaidBesideItsField() {
        as(COORDINATOR);
        submit(ADDRESS, get(ADDRESS), PLAN, typed(TODAY, TODAY.plusDays(9)));
        assertThat(refused(TODAY.plusDays(9), TODAY.plusDays(12)).select("#first.is-invalid"))
                .hasSize(1);
        assertThat(refused(TODAY.plusDays(30), TODAY.plusDays(20)).select("#last.is-invalid"))
                .hasSize(1);
        assertThat(refused(TODAY.minusDays(30), TODAY.minusDays(20)).select("#last.is-invalid"))
                .hasSize(1);
        Answer empty = submit(ADDRESS, get(ADDRESS), PLAN, Map.of("reason", " ", "first", "", "last", "nonsense"));
        assertThat(empty.html().select("#reason.is-invalid, #first.is-invalid, #last.is-invalid"))
                .hasSize(3);
        assertThat(count("core.care_periods")).isOne();
    }

    @Test
    void aPeriodThatRunsEndsTodayAndOneThatIsToComeIsTakenAway() {
        as(COORDINATOR);
        submit(ADDRESS, get(ADDRESS), PLAN, typed(TODAY, TODAY.plusDays(9)));
        end();
        assertThat(count("core.care_periods where valid_to = date '" + TODAY + "'"))
                .isOne();
        submit(ADDRESS, get(ADDRESS), PLAN, typed(TODAY.plusDays(1), TODAY.plusDays(9)));
        end();
        assertThat(count("core.care_periods")).isOne();
        assertThat(count("core.audit_entries where act = 'care-ended'")).isEqualTo(2);
    }

    @Test
    void nobodyElsePlansOne() {
        for (String who : new String[] {OFFICIAL, POLITICIAN, GUEST}) {
            as(who);
            assertThat(get(ADDRESS).status()).as(who).isIn(403, 404);
        }
        as(COORDINATOR);
        CarePeriods periods = beans.of(CarePeriods.class);
        assertThatThrownBy(() -> periods.plan(Scene.PORTAL, "Val", TODAY, TODAY.minusDays(1)))
                .isInstanceOf(Refused.class);
        periods.plan(Scene.PORTAL, "Val", TODAY, TODAY.plusDays(1));
        assertThatThrownBy(() -> periods.plan(Scene.PORTAL, "Val", TODAY.plusDays(1), TODAY.plusDays(2)))
                .isInstanceOf(Refused.class);
    }

    private Document refused(LocalDate first, LocalDate last) {
        return submit(ADDRESS, get(ADDRESS), PLAN, typed(first, last)).html();
    }

    private void end() {
        Answer page = get(ADDRESS);
        String id = page.html().select("button[name=end]").attr("value");
        submit(ADDRESS, page, END, Map.of("end", id));
    }

    private static Map<String, String> typed(LocalDate first, LocalDate last) {
        return Map.of("reason", "Extra val", "first", first.toString(), "last", last.toString());
    }

    private long count(String from) {
        entityManager.flush();
        return ((Number) entityManager
                        .createNativeQuery("select count(*) from " + from)
                        .getSingleResult())
                .longValue();
    }
}
