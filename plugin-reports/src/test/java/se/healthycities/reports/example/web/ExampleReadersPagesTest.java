package se.healthycities.reports.example.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.healthycities.reports.example.ExampleRooms;
import se.healthycities.reports.example.ExampleState;

/** What each kind of reader sees of the library, and what the office sees before it publishes. */
class ExampleReadersPagesTest extends ExampleRooms {
    private static final String LIBRARY = "/reports/examples";

    @Test
    void membersReadHowItStoodInTheLibraryAndNeverTheDraft() {
        as(OFFICIAL);
        long id = draft("Utkast med hårda ord");
        service().change(SCENE, id, plan("Inskickat"), 0);
        service().send(SCENE, id);
        as(COORDINATOR);
        publish(id, false);
        as(MALMO);
        assertThat(get(page(id)).html().select("a[href$=history]")).isEmpty();
        assertThat(get(page(id) + "/history").text())
                .contains("Inga tidigare lydelser")
                .doesNotContain("hårda ord");
        as(OFFICIAL);
        assertThat(get(page(id) + "/history").text()).contains("Utkast med hårda ord", "Från före publiceringen");
        service().change(SCENE, id, plan("Ändrat"), 1);
        as(MALMO);
        assertThat(get(page(id)).html().select("a[href$=history]")).hasSize(1);
        assertThat(get(page(id) + "/history").html().select("main section h2").eachText())
                .containsExactly("Inskickat");
    }

    @Test
    void theOfficeTakesAnEarlierVersionAwayAndSaysWhy() {
        long id = published("Med ett namn");
        service().change(SCENE, id, plan("Utan namn"), 0);
        String address = page(id) + "/history";
        String form = "form:has([name*=reason])";
        Answer page = get(address);
        Answer wrong = submit(address, page, form, Map.of());
        assertThat(wrong.html().select(".is-invalid").eachAttr("id")).containsExactlyInAnyOrder("earlier", "reason");
        Answer done = submit(address, page, form, Map.of("earlier", "0", "reason", "Ett namn stod där."));
        assertThat(done.text()).contains("Kansliet har tagit bort texten", "Ett namn stod där.");
        as(MALMO);
        assertThat(get(address).text()).contains("Ett namn stod där.").doesNotContain("Med ett namn");
        assertThat(get(address).html().select(form)).isEmpty();
    }

    @Test
    void aStalePageOfTheOfficePublishesNothingAndShowsBoth() {
        as(OFFICIAL);
        long id = draft("Läst av kansliet");
        service().send(SCENE, id);
        as(COORDINATOR);
        Answer read = get(page(id));
        as(OFFICIAL);
        service().change(SCENE, id, plan("Ändrat sedan dess"), 0);
        as(COORDINATOR);
        Answer refused = submit(page(id), read, "form:has([value=all])", Map.of("reach", "all"));
        assertThat(refused.html().selectFirst("h1").text()).isEqualTo("Ändrat sedan dess");
        assertThat(refused.html().select("[role=alert]").text()).contains("Ingenting publicerades", "Läst av kansliet");
        assertThat(texts("select state from reports.examples where id = " + id))
                .containsExactly(ExampleState.SENT.name());
        submit(page(id), refused, "form:has([value=all])", Map.of("reach", "all"));
        as(null);
        assertThat(get(page(id)).text()).contains("Ändrat sedan dess");
    }

    @Test
    void aStalePageDoesNotPutBackWhatWasWithdrawn() {
        long id = published("Borta");
        Answer read = get(page(id));
        as(OFFICIAL);
        service().withdraw(SCENE, id);
        as(COORDINATOR);
        Answer refused = submit(page(id), read, "form:has([value=all])", Map.of("reach", "all"));
        assertThat(refused.text()).contains("Ingenting publicerades", "Exemplet är tillbakadraget");
        as(null);
        assertThat(get(page(id)).status()).isEqualTo(404);
    }

    @Test
    void whoChangesWhatIsOpenToAllIsToldBeforeSaving() {
        String open = page(example("Luleå Framtidsforum")) + "/edit";
        as(OFFICIAL);
        assertThat(get(open).text()).contains("tills kansliet har sett ändringen");
        as(COORDINATOR);
        assertThat(get(open).text()).doesNotContain("tills kansliet har sett ändringen");
    }

    @Test
    void visitorsDoNotLearnWhichMembersHaveExamplesForMembers() {
        as(MALMO);
        String all = get(LIBRARY).html().select("#organisation, #county").text();
        as(null);
        sql("update reports.examples set open_to_all = false");
        Answer page = get(LIBRARY);
        assertThat(page.html().select("#organisation option, #county option")).hasSize(2);
        assertThat(page.text()).doesNotContain("Övertaganden mellan medlemmar", "Har din organisation");
        assertThat(all).contains("Luleå");
    }
}
