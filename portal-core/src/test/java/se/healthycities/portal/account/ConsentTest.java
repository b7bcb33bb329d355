package se.healthycities.portal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;

class ConsentTest extends AccountTest {
    /** The one person of the demo network who has not accepted the terms. */
    private static final String NEWCOMER = "osten.prototypsson@exempelkoping.example";

    @ParameterizedTest
    @ValueSource(strings = {"/", "/profile", "/search?q=a", "/spaces/styrelse", "/people.csv"})
    void whoHasNotAcceptedTheTermsComesToThemFirst(String address) {
        asNewcomer(NEWCOMER);
        assertThat(first(address).redirect()).contains("terms?to=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/terms", "/logout", "/contact", "/privacy", "/accessibility"})
    void whatIsForEverybodyStaysOpen(String address) {
        asNewcomer(NEWCOMER);
        assertThat(first(address).status()).isEqualTo(200);
    }

    @Test
    void afterAcceptingOneGoesOnToWhereTheWayLed() {
        asNewcomer(NEWCOMER);
        String address = "/terms?to=%2Fprofile";
        Answer terms = get(address);
        assertThat(terms.text()).contains("Läs och godkänn villkoren", "Nej, logga ut");
        assertThat(submit(address, terms, "main form:not([action=/logout])", Map.of())
                        .text())
                .contains("Min profil");
        assertThat(beans.of(ConsentReads.class).of(id(NEWCOMER)))
                .extracting(ConsentRow::kind, ConsentRow::how)
                .containsExactly(org.assertj.core.api.Assertions.tuple(ConsentKind.TERMS, ConsentWay.LOGIN));
    }

    @Test
    void aPostBeforeTheTermsKeepsItsText() {
        asNewcomer(NEWCOMER);
        Answer answer = post("/spaces/arsmote/discussions/new", Map.of("text", "Allt jag skrev"));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).contains("Läs villkoren först");
        assertThat(answer.html().selectFirst("textarea").text()).contains("Allt jag skrev");
        assertThat(beans.of(Gate.class).verdict(Scene.PORTAL, Access.SIGNED_IN)).isEqualTo(Verdict.TERMS);
    }

    @Test
    void aNewVersionAsksEverybodyAgainFromItsFirstDay() {
        as(COORDINATOR);
        publish(ConsentKind.TERMS, 2);
        as(OFFICIAL);
        assertThat(first("/people").status()).isEqualTo(200);
        clock.set(TODAY.plusDays(2));
        asNewcomer(OFFICIAL);
        assertThat(first("/people").redirect()).contains("terms?to=");
        beans.of(Consents.class).acceptTerms();
        beans.of(Consents.class).acceptTerms();
        assertThat(first("/people").status()).isEqualTo(200);
        assertThat(beans.of(ConsentReads.class).of(id(OFFICIAL)).stream()
                        .filter(row -> row.kind() == ConsentKind.TERMS))
                .hasSize(2);
    }

    @Test
    void knowingWhoAcceptedCostsNoStatement() {
        as(OFFICIAL);
        assertThat(counting(() -> {
                            beans.newRequest();
                            return beans.of(Gate.class).verdict(Scene.PORTAL, Access.MEMBER);
                        })
                        .statements())
                .as("activations and the visitor")
                .isEqualTo(2);
    }

    @Test
    void aConsentHoldsForTheVersionThatWasReadAndUntilItIsTakenBack() {
        ConsentReads reads = beans.of(ConsentReads.class);
        as(OFFICIAL);
        assertThat(reads.given(id(OFFICIAL), ConsentKind.PHOTO)).isFalse();
        beans.of(Consents.class).give(ConsentKind.PHOTO);
        assertThat(reads.given(id(OFFICIAL), ConsentKind.PHOTO)).isTrue();
        beans.of(Consents.class).withdraw(ConsentKind.PHOTO);
        assertThat(reads.given(id(OFFICIAL), ConsentKind.PHOTO)).isFalse();
        beans.of(Consents.class).give(ConsentKind.PHOTO);
        as(COORDINATOR);
        publish(ConsentKind.PHOTO, 0);
        assertThat(reads.given(id(OFFICIAL), ConsentKind.PHOTO))
                .as("the new words")
                .isFalse();
        assertThat(reads.of(id(OFFICIAL)).stream().filter(row -> row.kind() == ConsentKind.PHOTO))
                .hasSize(2);
    }

    @Test
    void theFirstThirtyDaysHaveAWelcomeUntilItIsPutAway() {
        as(OFFICIAL);
        assertThat(get("/").html().select("#welcome"))
                .as("has been here for long")
                .isEmpty();
        as(NEWCOMER);
        assertThat(get("/").text()).contains("Välkommen", "Min profil: namn, språk och samtycken");
        clock.set(TODAY.plusDays(30));
        assertThat(get("/").html().select("#welcome")).isEmpty();
        clock.set(TODAY.plusDays(29));
        assertThat(submit("/", get("/"), "form[action*=dismiss]", Map.of())
                        .html()
                        .select("#welcome"))
                .isEmpty();
    }

    @Test
    void theTermsCannotBeTakenBackAlone() {
        as(OFFICIAL);
        assertThatThrownBy(() -> beans.of(Consents.class).withdraw(ConsentKind.TERMS))
                .isInstanceOf(Refused.class);
    }

    @Test
    void theOfficeLooksFirstAndPublishesThen() {
        as(COORDINATOR);
        String address = "/admin/consents?kind=PHOTO";
        Map<String, String> typed = Map.of("swedish", "**Ny** text", "english", "New text", "from", "2026-11-21");
        Answer look = submit(address, get(address), "main form", with(typed, "look"));
        assertThat(look.html().select(".prose strong").text()).contains("Ny");
        assertThat(beans.of(ConsentReads.class).texts()).hasSize(4);
        Answer done = submit(address, look, "main form", with(typed, "publish"));
        assertThat(done.text()).contains("Ny text");
        assertThat(beans.of(ConsentReads.class)
                        .current(ConsentKind.PHOTO)
                        .orElseThrow()
                        .version())
                .isEqualTo(2);
        Answer early = submit(
                address,
                get(address),
                "main form",
                with(Map.of("swedish", "", "english", "x", "from", "2020-01-01"), "publish"));
        assertThat(early.text()).contains("från i dag eller senare", "Fyll i Text på svenska");
        as(OFFICIAL);
        assertThat(get(address).status()).isEqualTo(403);
    }

    private static Map<String, String> with(Map<String, String> typed, String button) {
        Map<String, String> all = new java.util.HashMap<>(typed);
        all.put(button, "1");
        return all;
    }

    private void publish(ConsentKind kind, int days) {
        beans.of(Consents.class).publish(kind, new ConsentText.Words("Nytt", "New"), TODAY.plusDays(days));
        entityManager.flush();
    }

    private long id(String email) {
        return beans.of(PersonReads.class).byEmail(email).orElseThrow().getId();
    }
}
