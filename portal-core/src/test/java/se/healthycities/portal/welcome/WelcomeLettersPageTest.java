package se.healthycities.portal.welcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;

/** The coordinator's page of the letters of welcome. */
class WelcomeLettersPageTest extends WelcomeNetwork {
    private static final String ADDRESS = "/admin/welcome";
    private static final String TURN = "form:has(button[name=turn])";
    private static final String STOP = "form:has(button[name=stop])";
    private static final LocalDate THURSDAY = LocalDate.of(2026, 12, 3);
    private static final LocalDate LATER = LocalDate.of(2027, 1, 15);

    @BeforeEach
    void noQuietWeeks() {
        sql("delete from core.quiet_periods");
    }

    @Test
    void theCoordinatorSeesWhoIsNewAndWhichLetterIsNext() {
        clock.set(THURSDAY);
        as(COORDINATOR);
        assertThat(get(ADDRESS).text()).contains("Ingen ny just nu");
        elected(nora(), LULEA, THURSDAY);
        Answer page = get(ADDRESS);
        assertThat(page.stateless()).isTrue();
        assertThat(page.html().select("tr:contains(Nora Nyvald)").text())
                .contains("Luleå kommun", "Vad nätverket är, 4 december");
        clock.set(THURSDAY.plusDays(1));
        run();
        assertThat(get(ADDRESS).html().select("tr:contains(Nora Nyvald)").text())
                .contains("Vem är vem, 11 december");
        assertThat(getInEnglish(ADDRESS).text()).contains("Who is who, 11 December");
    }

    @Test
    void stoppedForOnePersonItIsOnRecordAndNothingMoreIsSent() {
        Affiliation role = elected(nora(), LULEA, THURSDAY);
        clock.set(THURSDAY);
        as(COORDINATOR);
        Answer page = get(ADDRESS);
        Map<String, String> stop = Map.of("stop", "" + role.getId());
        assertThat(submit(ADDRESS, page, STOP, stop).text()).contains("Stoppade 3 december");
        submit(ADDRESS, page, STOP, stop);
        assertThat(number("select count(*) from core.welcome_stops")).isOne();
        assertThat(number("select count(*) from core.audit_entries where act = 'welcome-stopped'"))
                .isOne();
        assertThat(number("select count(*) from core.facts where kind = 'WelcomeStopped'"))
                .isOne();
        assertThat(days(NORA, THURSDAY, LATER)).isEmpty();
    }

    @Test
    void switchedOffNothingIsSentUntilItIsOnAgain() {
        elected(nora(), LULEA, THURSDAY);
        clock.set(THURSDAY);
        as(COORDINATOR);
        Answer page = get(ADDRESS);
        assertThat(submit(ADDRESS, page, TURN, Map.of("turn", "off")).text()).contains("Breven är avstängda");
        submit(ADDRESS, page, TURN, Map.of("turn", "off"));
        assertThat(number("select count(*) from core.welcome_switches")).isOne();
        assertThat(number("select count(*) from core.audit_entries where act = 'welcome-turned'"))
                .isOne();
        assertThat(days(NORA, THURSDAY, THURSDAY.plusDays(4))).isEmpty();
        as(COORDINATOR);
        submit(ADDRESS, get(ADDRESS), TURN, Map.of("turn", "on"));
        assertThat(days(NORA, THURSDAY.plusDays(5), THURSDAY.plusDays(6))).containsExactly(THURSDAY.plusDays(5));
    }

    @Test
    void eachLetterCanBeReadInBothLanguagesAndNothingIsSent() {
        as(COORDINATOR);
        long before = number("select count(*) from core.mails");
        for (WelcomeStep step : WelcomeStep.values()) {
            assertThat(get(ADDRESS + "?letter=" + step).html().select("section[aria-labelledby=preview] a"))
                    .as(step.name())
                    .isNotEmpty();
            assertThat(getInEnglish(ADDRESS + "?letter=" + step)
                            .html()
                            .select("#preview")
                            .text())
                    .as(step.name())
                    .doesNotContain("Nästa möten", "Här möts", "Vem är vem", "Välkommen");
        }
        assertThat(get(ADDRESS + "?letter=MEETINGS")
                        .html()
                        .select("section[aria-labelledby=preview] a[href*=/calendar/]"))
                .isNotEmpty();
        assertThat(number("select count(*) from core.mails")).isEqualTo(before);
    }

    @Test
    void nobodyElseSeesOrChangesIt() {
        Affiliation role = elected(nora(), LULEA, THURSDAY);
        clock.set(THURSDAY);
        for (String who : new String[] {OFFICIAL, POLITICIAN, GUEST}) {
            as(who);
            assertThat(get(ADDRESS).status()).as(who).isIn(403, 404);
        }
        as(COORDINATOR);
        assertThatThrownBy(() -> beans.of(WelcomeService.class).stop(Scene.PORTAL, 1))
                .isInstanceOf(Refused.class);
        assertThat(role.getId()).isPositive();
    }

    @Test
    void thirtyMoreNewcomersTakeNoStatementMore() {
        elected(nora(), LULEA, THURSDAY);
        clock.set(THURSDAY);
        as(COORDINATOR);
        get(ADDRESS);
        long one = counting(() -> get(ADDRESS)).statements();
        for (int i = 0; i < 60; i++) {
            elected(person("Nora " + i, i + NORA), LULEA, THURSDAY);
        }
        Counted<Answer> many = counting(() -> get(ADDRESS));
        assertThat(many.statements()).isEqualTo(one);
        assertThat(many.result().html().select("tbody tr")).hasSize(50);
        String older =
                many.result().html().select("a[href^=/admin/welcome?before]").attr("href");
        assertThat(get(older).html().select("tbody tr")).isNotEmpty().hasSizeLessThan(50);
    }
}
