package se.healthycities.portal.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.organisation.OrganisationReads;
import se.healthycities.portal.testkit.PageTest;

class OrganisationListPageTest extends PageTest {
    private static List<String> names(Answer page) {
        return page.html().select("section[aria-labelledby=list] tbody th a").eachText();
    }

    @Test
    void membersAreShownFirstAndEverybodyOnRequest() {
        as(OFFICIAL);
        Answer members = get("/organisations");
        assertThat(names(members))
                .hasSize(members())
                .contains("Luleå kommun")
                .doesNotContain("Kiruna kommun", "Boverket");
        assertThat(names(get("/organisations?q=kiruna"))).isEmpty();
        assertThat(names(get("/organisations?q=kiruna&all=true"))).containsExactly("Kiruna kommun");
        assertThat(names(get("/organisations?q=2584&all=true"))).containsExactly("Kiruna kommun");
    }

    @Test
    void theFiltersOfTheAddressAreTakenTogetherAndKeptInTheForm() {
        as(OFFICIAL);
        Answer page = get("/organisations?kind=REGION&county=14");
        assertThat(names(page)).containsExactly("Västra Götalandsregionen");
        assertThat(page.html().select("#kind option[selected]").attr("value")).isEqualTo("REGION");
        assertThat(page.html().select("#county option[selected]").text()).isEqualTo("Västra Götalands län");
        assertThat(names(get("/organisations?kind=MUNICIPALITY&county=14")))
                .containsExactlyInAnyOrder("Borås Stad", "Trollhättans stad", "Vara kommun");
        assertThat(names(get("/organisations?kind=PARTNER")))
                .contains("Boverket")
                .doesNotContain("Luleå kommun");
        assertThat(names(get("/organisations?kind=REGION&county=09&all=true"))).containsExactly("Region Gotland");
        assertThat(names(get("/organisations?kind=nonsense&county=xx"))).hasSize(members());
    }

    @Test
    void everybodyIsReachedPageByPageByKey() {
        as(OFFICIAL);
        List<String> all = new ArrayList<>();
        String address = "/organisations?all=true";
        for (int pages = 0; pages < 10 && address != null; pages++) {
            Answer page = get(address);
            all.addAll(names(page));
            var next = page.html().selectFirst("nav a[href*=after]");
            address = next == null ? null : next.attr("href");
        }
        assertThat(all).hasSize(everybody()).hasSizeGreaterThan(310).doesNotHaveDuplicates();
    }

    @Test
    void theMapAndTheTableBesideItSayTheSameNumbers() {
        as(OFFICIAL);
        Answer page = get("/organisations?county=14");
        assertThat(page.html().select("svg.counties a.county"))
                .as("21 counties, two of the demo network")
                .hasSize(23);
        assertThat(page.html().select("svg a[href$='county=14'] text").eachText())
                .containsExactly("O", "4");
        assertThat(page.html().select("svg a[href$='county=14']").hasClass("county-chosen"))
                .isTrue();
        assertThat(page.html().select("svg a").eachAttr("tabindex")).containsOnly("-1");
        assertThat(page.html().selectFirst("svg.counties").attr("aria-hidden")).isEqualTo("true");
        var rows = page.html().select(".county-numbers tbody tr");
        assertThat(rows.stream()
                        .mapToInt(
                                row -> Integer.parseInt(row.select("td").last().text()))
                        .sum())
                .as("every member lies in a county")
                .isEqualTo(members());
        assertThat(rows.select("a[href$='county=14']").text()).isEqualTo("Västra Götalands län");
        assertThat(rows.select("a[aria-current]").eachText()).containsExactly("Västra Götalands län");
        assertThat(page.body()).doesNotContain("style=").doesNotContainPattern("<(img|image|link)[^>]+https?://");
    }

    @Test
    void aVacantContactIsFlaggedInTheList() {
        as(OFFICIAL);
        Answer page = get("/organisations?q=nybyggarna");
        assertThat(page.html().select("section[aria-labelledby=list] tbody .tag-coral"))
                .hasSize(1);
        assertThat(get("/organisations?q=kiruna&all=true").html().select("section[aria-labelledby=list] .tag-coral"))
                .as("who is no member needs no contact")
                .isEmpty();
    }

    @Test
    void anEmptyListSaysWhatToDo() {
        as(OFFICIAL);
        Answer page = get("/organisations?q=kiruna");
        assertThat(page.html().select(".empty a").attr("href")).isEqualTo("/organisations?q=kiruna&all=true");
        assertThat(get(page.html().select(".empty a").attr("href")).text()).contains("Kiruna kommun");
        assertThat(get("/organisations?q=ingenstans&all=true").html().select(".empty a"))
                .isEmpty();
    }

    @Test
    void theTableHasCodePopulationSourceAndContacts() {
        as(OFFICIAL);
        String table = get("/organisations.csv").body();
        assertThat(table.lines().findFirst().orElseThrow())
                .contains("Namn;Slag;Kod;Län;Invånare;Räknade den;Källa;Medlem sedan;Politisk kontakt");
        assertThat(table)
                .contains(
                        "Luleå kommun;Kommun;2580;25;80321;2025-12-31;Demonätverket, efter SCB;2004;Ebba Demoström;Ottilia Demoström");
        assertThat(table.lines()).hasSize(1 + everybody());
    }

    @Test
    void aPageTakesAsManyStatementsForMembersAsForEverybody() {
        as(OFFICIAL);
        Counted<Answer> one = counting(() -> get("/organisations?q=lule%C3%A5"));
        Counted<Answer> many = counting(() -> get("/organisations?all=true"));
        assertThat(names(many.result())).hasSize(60);
        assertThat(many.statements()).isEqualTo(one.statements()).isLessThanOrEqualTo(6);
    }

    private int everybody() {
        return entityManager
                .createQuery("select count(o) from Organisation o", Long.class)
                .getSingleResult()
                .intValue();
    }

    private int members() {
        return (int) beans.of(OrganisationReads.class).members();
    }
}
