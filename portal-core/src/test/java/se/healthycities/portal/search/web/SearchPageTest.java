package se.healthycities.portal.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.search.SearchJob;
import se.healthycities.portal.testkit.PageTest;

/** Searching as people see it (H1–H3). */
class SearchPageTest extends PageTest {
    @Test
    void hitsAreShownWithTheirWordsMarkedAndTheirNumberAsAStatus() {
        as(POLITICIAN);
        Answer page = get("/search?q=budgetläge");
        assertThat(page.stateless()).isTrue();
        assertThat(page.html().select("h1")).hasSize(1);
        assertThat(page.html().select("[role=status]").text()).isEqualTo("1 träff på budgetläge");
        assertThat(page.html().select("li.hit h2 a").text()).contains("Budgetläge");
        assertThat(get("/search?q=omröstning").html().select("li.hit mark").text())
                .containsIgnoringCase("omröstning");
    }

    @Test
    void whatIsTypedIsShownAndNeverRun() {
        as(POLITICIAN);
        Answer page = get("/search?q=%3Cscript%3Ealert(1)%3C/script%3E");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("<script>alert");
        assertThat(page.html().select("input[name=q]").last().attr("value")).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void nothingFoundIsSaidWithAdviceAndAMisspeltWordWithALink() {
        as(POLITICIAN);
        assertThat(get("/search?q=qwxyzzz").text()).contains("Ingen träff", "rätt stavade");
        Answer page = get("/search?q=budgetlege");
        assertThat(page.text()).contains("Menade du: budgetläge");
        assertThat(page.html().select("main a[href^=/search?q=budgetl]").attr("href"))
                .isEqualTo("/search?q=budgetl%C3%A4ge");
        as(OFFICIAL);
        assertThat(get("/search?q=budgetlege").text()).doesNotContain("budgetläge");
    }

    @Test
    void kindsAndFiltersStandInTheAddressAndStayInTheForm() {
        as(POLITICIAN);
        Answer page = get("/search?q=kommun&organisation=2580&capacity=OFFICIAL&from=2020-01-01&sort=newest");
        assertThat(page.html()
                        .select("select[name=organisation] option[selected]")
                        .val())
                .isEqualTo("2580");
        assertThat(page.html().select("select[name=sort] option[selected]").val())
                .isEqualTo("newest");
        assertThat(page.html().select("details[open]")).isNotEmpty();
        page.html()
                .select(".pick a")
                .forEach(link -> assertThat(link.attr("href"))
                        .contains("organisation=2580", "capacity=OFFICIAL", "from=2020-01-01", "sort=newest"));
        assertThat(get("/search?q=kommun&from=nonsense").text()).contains("Skriv dagen som");
    }

    @Test
    void spacesThatOneDoesNotReadAreNoFilter() {
        as(OFFICIAL);
        assertThat(get("/search?q=a").html().select("select[name=space] option").eachAttr("value"))
                .doesNotContain("spaces/styrelse");
        assertThat(get("/search?q=budgetl%C3%A4ge&space=spaces/styrelse").html().select("li.hit"))
                .isEmpty();
        as(POLITICIAN);
        assertThat(get("/search?q=budgetl%C3%A4ge&space=spaces/styrelse").html().select("li.hit"))
                .isNotEmpty();
    }

    @Test
    void theAdministratorHasTheIndexMadeAnewAndNobodyElse() {
        as(OFFICIAL);
        assertThat(get("/admin/search").status()).isEqualTo(403);
        as(ADMINISTRATOR);
        Answer page = get("/admin/search");
        assertThat(page.text()).contains("0 väntar");
        entityManager.createNativeQuery("delete from core.search_entries").executeUpdate();
        Answer after = submit("/admin/search", page, "main form", Map.of());
        assertThat(after.text()).doesNotContain("0 väntar");
        beans.of(SearchJob.class).run();
        assertThat(get("/admin/search").text()).contains("0 väntar");
        as(POLITICIAN);
        assertThat(get("/search?q=budgetläge").html().select("li.hit")).hasSize(1);
        assertThat(entityManager
                        .createNativeQuery(
                                "select count(*) from core.audit_entries where act = 'search-rebuilt'", Long.class)
                        .getSingleResult())
                .isEqualTo(1L);
    }
}
