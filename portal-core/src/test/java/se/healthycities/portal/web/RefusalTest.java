package se.healthycities.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.healthycities.portal.testkit.PageTest;

class RefusalTest extends PageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/organisations",
                "/people",
                "/search?q=a",
                "/admin/seasons",
                "/spaces/styrelse",
                "/spaces/nowhere"
            })
    void aStrangerGoesToTheLoginWhateverTheAddressHides(String address) {
        as(null);
        Answer answer = get(address);
        assertThat(answer.text()).contains("Logga in");
        assertThat(answer.html().selectFirst("input[name=to]").attr("value")).endsWith(address);
    }

    @ParameterizedTest
    @CsvSource({
        "/admin/seasons, ottilia.demostrom@lulea.example, 403",
        "/admin/seasons, birk.exempelgard@hc-sverige.example, 403",
        "/organisations, wille.modellqvist@skr.example, 403",
        "/organisations/2580, wille.modellqvist@skr.example, 403",
        "/spaces/styrelse, ottilia.demostrom@lulea.example, 404",
        "/spaces/styrelse/files, asta.provberg@hc-sverige.example, 404",
        "/spaces/kansli, ottilia.demostrom@lulea.example, 200",
        "/spaces/kansli/files, ottilia.demostrom@lulea.example, 403",
        "/spaces/arsmote/discussions/new, ottilia.demostrom@lulea.example, 403",
        "/organisations/9999, ottilia.demostrom@lulea.example, 404",
        "/administrator/0123456789abcdef, asta.provberg@hc-sverige.example, 404",
        "/nonsense, ottilia.demostrom@lulea.example, 404",
        "/wicket/bookmarkable/se.healthycities.portal.season.web.SeasonsPage, asta.provberg@hc-sverige.example, 404",
        "/files/999999/x.txt, ottilia.demostrom@lulea.example, 404"
    })
    void aRefusalHasItsStatusAndAnIdAndKindWords(String address, String person, int status) {
        as(person);
        Answer answer = get(address);
        assertThat(answer.status()).isEqualTo(status);
        if (status != 200) {
            assertThat(answer.html().select("code").text()).matches("[0-9a-f]{8}");
            assertThat(answer.text()).doesNotContain("Exception", "org.apache", "se.healthycities");
        }
    }

    @Test
    void aRefusedPostShowsWhatWasTyped() {
        as(OFFICIAL);
        Answer answer = post(
                "/spaces/kansli/discussions/new",
                Map.of("title", "Min rubrik", "text", "Lång text", "password", "hemligt"));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.html().selectFirst("textarea").text())
                .contains("Min rubrik", "Lång text")
                .doesNotContain("hemligt");
    }

    @Test
    void whoIsLoggedOutInTheMiddleOfWritingKeepsTheText() {
        as(null);
        Answer answer = post("/spaces/arsmote/discussions/new", Map.of("text", "Allt jag skrev"));
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.html().selectFirst("textarea").text()).isEqualTo("Allt jag skrev");
    }
}
