package se.healthycities.portal.fee.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.fee.FeeReads;
import se.healthycities.portal.fee.NoticeRow;
import se.healthycities.portal.testkit.PageTest;

class FeePageTest extends PageTest {
    private static final String NEXT = "/admin/fees/2027";

    @Test
    void theCoordinatorFindsTheYearsAndTheVersions() {
        as(COORDINATOR);
        Answer page = get("/admin/fees");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("2027")
                .contains("Förslag")
                .contains("26 av 29")
                .contains("DEMO-2026");
    }

    @Test
    void membersSeeNeitherTheYearsNorTheirTables() {
        as(OFFICIAL);
        for (String address :
                List.of("/admin/fees", "/admin/fees/2026", "/admin/fees/2026.csv", "/admin/fees/2026.xlsx")) {
            assertThat(get(address).status()).as(address).isIn(403, 404);
        }
    }

    @Test
    void whatIsNoYearIsNoAddress() {
        as(COORDINATOR);
        for (String address : List.of("/admin/fees/1999", "/admin/fees/x", "/admin/fees/x.csv", "/admin/fees/.csv")) {
            assertThat(get(address).status()).as(address).isEqualTo(404);
        }
    }

    @Test
    void theInvoiceBasisBeginsWithCodeNamePopulationAndFee() {
        as(COORDINATOR);
        List<String> lines = get("/admin/fees/2026.csv").body().lines().toList();
        assertThat(lines.get(0)).startsWith("\ufefforganisationskod;namn;folkmängd;avgift;referens;");
        assertThat(lines).hasSize(30);
        assertThat(lines).anyMatch(line -> line.startsWith("2580;Luleå kommun;80321;34100;2026"));
        assertThat(getInEnglish("/admin/fees/2026.csv").body())
                .startsWith("\ufefforganisation code;name;population;fee;");
        assertThat(get("/admin/fees/2027.csv").body()).contains("2580;Luleå kommun;80321;34100;;;;");
    }

    @Test
    void aSimulationComparesWithLastYearAndTheBudgetAndSavesNothing() {
        as(COORDINATOR);
        Answer page = get(
                NEXT + "?base=11000&perInhabitant=0,30&minimum=12000&maximum=60000&index=1&rounding=100&budget=900000");
        assertThat(page.text()).contains("Skillnad mot budget").contains("+1 000 kr");
        assertThat(page.html().selectFirst("#field-base").attr("value")).isEqualTo("11000");
        assertThat(beans.of(FeeReads.class).scales()).hasSize(1);
        assertThat(page.html().select("#freeze"))
                .as("what is tried cannot be decided")
                .isEmpty();
    }

    @Test
    void aWrongParameterIsSaidBesideItsFieldAndWhatWasTypedStays() {
        as(COORDINATOR);
        Answer page = get(NEXT + "?base=gratis");
        assertThat(page.html().selectFirst("#field-base").attr("value")).isEqualTo("gratis");
        assertThat(page.html().selectFirst("#field-base").attr("aria-describedby"))
                .contains("error-base");
        assertThat(page.html().selectFirst("#error-base").text()).contains("Skriv ett tal");
        assertThat(page.html().select("#preview")).isEmpty();
    }

    @Test
    void whatWasTriedIsSavedAsAVersionOnceAndAnotherNeedsAnotherName() {
        as(COORDINATOR);
        String tried = NEXT + "?base=11000&index=1.02";
        Answer page = get(tried);
        Answer saved = submit(tried, page, "form:has(#version)", Map.of("version", "Förslag 2027"));
        assertThat(saved.text()).contains("Versionen är sparad.");
        submit(tried, page, "form:has(#version)", Map.of("version", "Förslag 2027"));
        assertThat(beans.of(FeeReads.class).scales()).hasSize(2);
        String other = NEXT + "?base=12000";
        Answer refused = submit(other, get(other), "form:has(#version)", Map.of("version", "DEMO-2026"));
        assertThat(refused.html().selectFirst("#version-error").text()).contains("Välj ett annat namn");
        assertThat(refused.html().select(".error-summary a[href='#version']")).isNotEmpty();
    }

    @Test
    void aYearIsFrozenByItsDecisionAndADoubleClickDoesNothingMore() {
        as(COORDINATOR);
        Answer page = get(NEXT);
        Map<String, String> typed = Map.of("decided", "2026-11-20", "minute", "§ 9", "due", "2027-02-28");
        Answer frozen = submit(NEXT, page, "form:has(#decided)", typed);
        assertThat(frozen.status()).isEqualTo(200);
        assertThat(frozen.text()).contains("aviseringarna är skapade").contains("0 av 29");
        List<NoticeRow> notices = beans.of(FeeReads.class).notices(2027);
        submit(NEXT, page, "form:has(#decided)", typed);
        assertThat(beans.of(FeeReads.class).notices(2027)).isEqualTo(notices).hasSize(29);
    }

    @Test
    void aDecisionWithoutItsDayOrMinuteIsRefusedBesideTheFields() {
        as(COORDINATOR);
        Answer none = submit(
                NEXT,
                get(NEXT),
                "form:has(#decided)",
                Map.of("decided", "2026-11-20", "minute", "", "due", "2027-01-31"));
        assertThat(none.html().selectFirst("#minute-error")).isNotNull();
        Answer ahead = submit(
                NEXT, get(NEXT), "form:has(#decided)", Map.of("decided", "2026-12-24", "minute", "§ 9", "due", "x"));
        assertThat(ahead.html().selectFirst("#decided-error").text()).contains("framtiden");
        assertThat(ahead.html().selectFirst("#due-error")).isNotNull();
        assertThat(ahead.html().selectFirst("#minute").attr("value")).isEqualTo("§ 9");
        assertThat(beans.of(FeeReads.class).decided(2027)).isEmpty();
    }

    @Test
    void aPaymentIsRecordedByHandAndTakenBack() {
        as(COORDINATOR);
        NoticeRow open = overdue();
        String address = "/admin/fees/2026?pay=" + open.reference();
        Answer page = get(address);
        Answer ahead = submit(address, page, "form:has(#day)", Map.of("fields:day", "2026-11-22"));
        assertThat(ahead.html().selectFirst("#day-error").text()).contains("framtiden");
        Answer paid = submit(address, page, "form:has(#day)", Map.of("fields:day", "2026-11-20"));
        assertThat(paid.text()).contains("Betalningen är registrerad.").contains("27 av 29");
        Answer again = get(address);
        Answer undone = submit(address, again, "#pay form:has(.bi-arrow-counterclockwise)", Map.of());
        assertThat(undone.text()).contains("26 av 29");
    }

    @Test
    void theLinesThatFitTheListAreRecordedByASecondClick() {
        as(COORDINATOR);
        NoticeRow open = overdue();
        String address = "/admin/fees/2026";
        String rows = open.reference() + ";" + open.amount().toBigInteger() + ";2026-11-20|20260000001;1;2026-11-20";
        Answer taken = submit(address, get(address), "form:has(#payments-file)", Map.of("rows", rows, "take", "1"));
        assertThat(taken.text()).contains("Betalningarna är registrerade.").contains("27 av 29");
        Answer missing = submit(address, get(address), "form:has(#payments-file)", Map.of());
        assertThat(missing.html().selectFirst("#payments-file-error").text()).contains("Välj en fil");
    }

    @Test
    void aMemberSeesItsOwnNoticesAndNoOthers() {
        as(OFFICIAL);
        Answer page = get("/fees");
        assertThat(page.text()).contains("34 100 kr").contains("Betald 22 oktober 2026");
        assertThat(page.html().select("tbody tr")).hasSize(1);
        as(COORDINATOR);
        assertThat(get("/fees").text()).contains("Inga aviseringar");
        as(GUEST);
        assertThat(get("/fees").status()).isIn(403, 404);
    }

    private NoticeRow overdue() {
        return beans.of(FeeReads.class)
                .unpaid(java.time.LocalDate.of(2026, 11, 21))
                .get(0);
    }
}
