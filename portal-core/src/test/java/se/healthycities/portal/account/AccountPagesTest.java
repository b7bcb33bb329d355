package se.healthycities.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.person.Affiliation;

class AccountPagesTest extends AccountTest {
    private static final String PAGE = "/colleagues";

    @Test
    void aContactSeesTheOwnOrganisationAndAddsSomebodyOnce() {
        as(OFFICIAL);
        Answer page = get(PAGE);
        assertThat(page.text()).contains("Luleå kommun", "Ebba Demoström", "Politisk kontakt", "Aktiv");
        assertThat(page.html().select("select#organisation"))
                .as("nothing to choose")
                .isEmpty();
        Form form = Form.of(PAGE, page.html().selectFirst("main form"));
        Map<String, String> typed = typed("nils@lulea.example");
        Answer done = send(form, typed);
        assertThat(done.text()).contains("Nils Nyström", "Inbjuden");
        send(form, typed);
        assertThat(mails()).hasSize(1);
    }

    @Test
    void errorsStandBesideTheFieldAndWhatWasTypedStays() {
        as(OFFICIAL);
        Map<String, String> typed = typed("ingen adress");
        typed.put("to", "2026-01-01");
        Answer answer = submit(PAGE, get(PAGE), "main form", typed);
        assertThat(answer.html().select("#email-error").text()).contains("Skriv hela e-postadressen");
        assertThat(answer.html().select("#given").attr("value")).isEqualTo("Nils");
        typed.put("who:email", "nils@lulea.example");
        answer = submit(PAGE, get(PAGE), "main form", typed);
        assertThat(answer.html().select("#to-error").text()).contains("inte ligga före");
        typed.put("to", "");
        typed.put("who:email", OFFICIAL);
        answer = submit(PAGE, get(PAGE), "main form", typed);
        assertThat(answer.html().select("#email-error").text()).contains("finns redan hos er");
        assertThat(mails()).isEmpty();
    }

    @Test
    void anotherOrganisationIs403AndOnRecordAlsoForACraftedPost() {
        as(OFFICIAL);
        Affiliation stranger = standing("sixten.testlund@boras.example");
        assertThat(get(PAGE + "?organisation=" + BORAS).status()).isEqualTo(403);
        assertThat(get(PAGE + "?colleague=" + stranger.getId()).status()).isEqualTo(403);
        Form own = Form.of(PAGE, get(PAGE).html().selectFirst("main form"));
        Form crafted = new Form(
                own.action() + (own.action().contains("?") ? "&" : "?") + "organisation=" + BORAS,
                false,
                own.values(),
                List.of());
        long before = acts().stream().filter("refused-colleagues"::equals).count();
        assertThat(send(crafted, typed("nils@boras.example")).status()).isEqualTo(403);
        assertThat(acts().stream().filter("refused-colleagues"::equals).count()).isGreaterThan(before);
        assertThat(mails()).isEmpty();
        String one =
                PAGE + "?colleague=" + standing("ebba.demostrom@lulea.example").getId();
        Form end = Form.of(one, get(one).html().selectFirst("main form"));
        Form foreign = new Form(
                end.action().replaceFirst("colleague=[0-9]+", "colleague=" + stranger.getId()),
                false,
                end.values(),
                List.of());
        assertThat(send(foreign, Map.of("last", "2026-11-21")).status()).isEqualTo(403);
        assertThat(stranger.getPeriod().to()).isNull();
    }

    @Test
    void whoIsNoContactHasNoSuchPage() {
        as("sixten.demostrom@testhamn.example");
        assertThat(get(PAGE).status()).isEqualTo(403);
        assertThat(get("/profile").html().select("a[href=/colleagues]")).isEmpty();
        as(GUEST);
        assertThat(get(PAGE).status()).isEqualTo(403);
    }

    @Test
    void aContactEndsAColleagueWithALastDay() {
        as(OFFICIAL);
        Affiliation nils = added("nils@lulea.example");
        String one = PAGE + "?organisation=" + LULEA + "&colleague=" + nils.getId();
        Answer wrong = submit(one, get(one), "main form", Map.of("last", "2026-11-01"));
        assertThat(wrong.html().select("#last-error").text()).contains("inte ligga före den första");
        Answer done = submit(one, get(one), "main form", Map.of("last", "2026-12-31"));
        assertThat(done.text()).contains("31 december 2026");
        assertThat(nils.getPeriod().to()).isEqualTo(java.time.LocalDate.of(2026, 12, 31));
    }

    @Test
    void theOtherContactIsAppointedOnThePage() {
        as(POLITICIAN);
        Affiliation nils = added("nils@lulea.example");
        String one = PAGE + "?organisation=" + LULEA + "&colleague=" + nils.getId();
        assertThat(get(one).text())
                .contains("Gör till kontakt bland tjänstepersoner")
                .doesNotContain("politisk kontakt ");
        Answer done = submit(one, get(one), "form[action*=appointAdministrative]", Map.of());
        assertThat(done.text()).contains("Avsluta som kontakt bland tjänstepersoner");
    }

    @Test
    void theCoordinatorChoosesAnyOrganisation() {
        as(COORDINATOR);
        assertThat(get(PAGE).html().select("select#organisation option").size()).isGreaterThan(30);
        assertThat(get(PAGE + "?organisation=" + BORAS).text()).contains("Sixten Testlund");
        assertThat(get(PAGE + "?organisation=nowhere").status()).isEqualTo(404);
    }

    @Test
    void theListTakesAFixedNumberOfStatements() {
        as(OFFICIAL);
        get(PAGE);
        long few = counting(() -> get(PAGE)).statements();
        for (int number = 0; number < 20; number++) {
            added("nils" + number + "@lulea.example");
        }
        as(OFFICIAL);
        assertThat(counting(() -> get(PAGE)).statements()).isEqualTo(few).isLessThanOrEqualTo(8);
    }

    private static Map<String, String> typed(String email) {
        Map<String, String> typed = new HashMap<>(Map.of(
                "who:given",
                "Nils",
                "who:family",
                "Nyström",
                "who:email",
                email,
                "who:title",
                "Planerare",
                "who:language",
                "sv",
                "capacity",
                "OFFICIAL",
                "from",
                "2026-11-21"));
        typed.put("to", "");
        return typed;
    }
}
