package se.healthycities.portal.succession.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.ContactKind;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.succession.HandoverService;
import se.healthycities.portal.succession.SuccessionFixture;
import se.healthycities.portal.succession.Wish;
import se.healthycities.portal.testkit.PageTest;

class HandoverPageTest extends PageTest {
    private SuccessionFixture fixture;
    private Affiliation leaver;
    private Affiliation heir;
    private Space space;

    @BeforeEach
    void people() {
        fixture = new SuccessionFixture(entityManager, clock);
        leaver = fixture.person("Gun");
        heir = fixture.person("Nya");
        fixture.contact(fixture.person("Kontakt"), ContactKind.POLITICAL);
        space = fixture.space(Visibility.MEMBERS);
        fixture.seat(leaver, space, SeatRole.CONVENOR, null);
        fixture.task(leaver, space);
        fixture.discussion(leaver, space);
        entityManager.flush();
        as("kontakt@prov.example");
    }

    private String chosen(String day, Object to) {
        return "/handover?affiliation=" + leaver.getId() + "&day=" + day + "&to=" + to;
    }

    @Test
    void thePreviewCountsAndTheButtonHandsOver() {
        String address = chosen("2026-11-30", heir.getId());
        Answer page = get(address);
        assertThat(page.text()).contains("3 saker går till Nya Provsson", "Lämna över 3 saker", "30 november");
        assertThat(fixture.lookedAfter())
                .noneMatch(row -> row.endsWith(" " + heir.getPerson().getId()));
        Answer done = submit(address, page, "main form[method=post]", Map.of());
        assertThat(done.text()).contains("Gun Provsson till Nya Provsson", "Ångra överlämningen");
        assertThat(fixture.lookedAfter())
                .allMatch(row -> row.endsWith(" " + heir.getPerson().getId()));
        submit(address, page, "main form[method=post]", Map.of());
        assertThat(get("/handovers").html().select("a[href^=/handovers?id=]")).hasSize(1);
    }

    @Test
    void whatIsWrongStandsBesideTheFieldAndNothingChosenIsLost() {
        Answer page = get(chosen("i morgon", ""));
        assertThat(page.html().select(".error-summary a").eachAttr("href")).containsExactly("#day", "#to");
        assertThat(page.html().select("#day-error").text()).isNotEmpty();
        assertThat(page.html().select("#day").attr("value")).isEqualTo("i morgon");
        assertThat(page.html().select("main form[method=post]")).isEmpty();
        Answer early = get(chosen("2026-01-01", heir.getId()));
        assertThat(early.html().select("#day-error").text()).contains("20 november");
        assertThat(early.html().select("#to option[selected]").val())
                .isEqualTo(heir.getId().toString());
    }

    @Test
    void aSuccessorIsFoundByName() {
        String address = "/handover?affiliation=" + leaver.getId();
        assertThat(get(address).html().select("#to option")).hasSize(4);
        assertThat(get(address + "&name=nya").html().select("#to option").eachText())
                .anyMatch(text -> text.startsWith("Nya Provsson"))
                .noneMatch(text -> text.startsWith("Kontakt"));
    }

    @Test
    void anotherOrganisationIsForbidden() {
        as(OFFICIAL);
        assertThat(get("/handover?affiliation=" + leaver.getId()).status()).isEqualTo(403);
        as("nya@prov.example");
        assertThat(get("/handover?affiliation=" + leaver.getId()).status()).isEqualTo(403);
        assertThat(get("/handover").status()).isEqualTo(200);
        as("kontakt@prov.example");
        assertThat(get("/handover?affiliation=999999").status()).isEqualTo(404);
    }

    private long handOver() {
        as("kontakt@prov.example");
        return beans.of(HandoverService.class)
                .handOver(
                        Wish.whole(leaver.getId(), SuccessionFixture.DAY.minusDays(1), heir.getId()),
                        UUID.randomUUID());
    }

    @Test
    void aHandOverIsUndoneByItsButtonAndTooLateSaysWhy() {
        String address = "/handovers?id=" + handOver();
        Answer page = get(address);
        Answer undone = submit(address, page, "main form[method=post]", Map.of());
        assertThat(undone.text()).contains("Överlämningen är ångrad", "Tillbaka");
        String second = "/handovers?id=" + handOver();
        clock.set(SuccessionFixture.DAY.plusDays(40));
        as("kontakt@prov.example");
        Answer late = get(second);
        assertThat(late.text()).contains("mer än 30 dagar");
        assertThat(late.html().select("main form[method=post]")).isEmpty();
        as(OFFICIAL);
        assertThat(get(second).status()).isEqualTo(404);
    }

    @Test
    void theSuccessorsFirstDaysNameThingsPeopleAndQuestions() {
        handOver();
        as("nya@prov.example");
        assertThat(get("/").text()).contains("Dina första 30 dagar", "Gun Provsson har lämnat över");
        Answer page = get("/first-days");
        assertThat(page.text()).contains("Uppgift ", "Samtal ", "Birk Exempelgård", "Kontakt Provsson");
        assertThat(page.html().select("ol.list > li").size()).isBetween(2, 10);
        clock.set(SuccessionFixture.DAY.plusDays(31));
        as("nya@prov.example");
        assertThat(get("/first-days").text()).contains("Ingen har lämnat över");
        assertThat(get("/").text()).doesNotContain("Dina första 30 dagar");
    }

    @Test
    void aHundredThingsTakeAsFewStatementsAsThree() {
        String address = chosen("2026-11-30", heir.getId());
        get(address);
        long few = counting(() -> get(address)).statements();
        for (int i = 0; i < 40; i++) {
            fixture.task(leaver, space);
            fixture.discussion(leaver, space);
        }
        assertThat(counting(() -> get(address)).statements()).isEqualTo(few);
    }
}
