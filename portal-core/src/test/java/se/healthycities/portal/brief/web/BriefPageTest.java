package se.healthycities.portal.brief.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.brief.Brief;
import se.healthycities.portal.brief.BriefTestNetwork;
import se.healthycities.portal.discussion.Discussion;
import se.healthycities.portal.mail.MailReads;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.task.Task;

/** The brief's page, its card on the dashboard, and the page of its links. */
class BriefPageTest extends BriefTestNetwork {
    private Task task;

    @BeforeEach
    void oneTask() {
        quiet();
        task = task("Svara på kallelsen", ebba);
        as(POLITICIAN);
    }

    @Test
    void itSaysHowLongItTakesAndWhatWaits() {
        Answer page = get("/brief");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.stateless()).isTrue();
        assertThat(page.text()).contains("Läses på 10 sekunder", "Väntar på ditt svar", "Svara på kallelsen");
        assertThat(page.html().select("h1")).hasSize(1);
        assertThat(page.html().select("a.btn[aria-label]").eachAttr("aria-label"))
                .containsExactly("Lämna över: Svara på kallelsen");
        assertThat(getInEnglish("/brief").text()).contains("Waits for your answer");
    }

    @Test
    void withNothingToSayItSaysThatAndWhatComesHere() {
        as(ADMINISTRATOR);
        Answer page = get("/brief");
        assertThat(page.text()).contains("Inget väntar på dig");
        assertThat(page.html().select("section")).isEmpty();
        as(null);
        assertThat(first("/brief").redirect()).contains("login?to=");
    }

    @Test
    void everybodyChoosesWhetherItComesByMail() {
        Answer page = get("/brief");
        assertThat(page.html().select("main button").text()).isEqualTo("Sluta få det som brev");
        Answer stopped = submit("/brief", page, "main form", Map.of("wanted", "false"));
        assertThat(stopped.html().select("main button").text()).isEqualTo("Få det som brev varje vecka");
        as(OFFICIAL);
        Answer started = submit("/brief", get("/brief"), "main form", Map.of("wanted", "true"));
        assertThat(started.html().select("main button").text()).isEqualTo("Sluta få det som brev");
    }

    @Test
    void aPageOfFiveHundredThingsHasNoMoreWordsThanTheBriefMayHave() {
        Space group = group();
        for (int i = 0; i < 9; i++) {
            task("Ta ställning till ärende nummer " + i, ebba);
        }
        for (int i = 0; i < 245; i++) {
            Discussion discussion = discussion(group, "Samtal nummer " + i, ottilia, "x");
            summary(discussion, "ord ".repeat(90));
        }
        Answer page = get("/brief");
        String words = page.html().selectFirst("main").text();
        assertThat(words.split("\\s+").length).isLessThanOrEqualTo(Brief.WORDS);
        assertThat(words).contains("nummer 0", "nummer 8", " till");
        String english = getInEnglish("/brief").html().selectFirst("main").text();
        assertThat(english.split("\\s+").length).isLessThanOrEqualTo(Brief.WORDS);
    }

    @Test
    void aPoliticiansDashboardBeginsWithItAndNobodyElses() {
        Answer home = get("/");
        Element first = home.html().selectFirst("main section");
        assertThat(first.text()).startsWith("Tre minuter").contains("Svara på kallelsen");
        assertThat(home.html().select("#tasks")).as("the same twice").isEmpty();
        as(OFFICIAL);
        assertThat(get("/").html().select("#three-minutes")).isEmpty();
        assertThat(get("/").html().select("#tasks")).hasSize(1);
    }

    @Test
    void aPoliticiansDashboardNeedsNoMoreStatementsThanBefore() {
        as(OFFICIAL);
        long official = counting(() -> get("/")).statements();
        as(POLITICIAN);
        get("/");
        assertThat(counting(() -> get("/")).statements()).isLessThanOrEqualTo(official + 1);
    }

    @Test
    void aQuestionIsHandedOverWithoutALoginShownAndTakenBack() {
        String address = hand();
        as(null);
        Answer asked = get(address);
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.stateless()).isTrue();
        assertThat(asked.text()).contains("Svara på kallelsen", "Lämna över");
        assertThat(asked.html().select("select[name=official] option").eachText())
                .containsExactly("Ottilia Demoström, Folkhälsostrateg");
        assertThat(beans.of(MailReads.class).before(Long.MAX_VALUE, 9))
                .as("opening it changes nothing")
                .isEmpty();
        Map<String, String> choice = Map.of(
                "choice",
                "yes",
                "official",
                asked.html().select("select[name=official] option").attr("value"));
        Answer handed = submit(address, asked, "main form", choice);
        assertThat(handed.text()).contains("Lämnat till Ottilia Demoström", "Ta tillbaka");
        assertThat(post(address, choice).text()).as("pressed twice").contains("Lämnat till Ottilia Demoström");
        assertThat(beans.of(MailReads.class).before(Long.MAX_VALUE, 9)).hasSize(2);
        as(POLITICIAN);
        assertThat(get("/brief").text()).contains("Lämnat vidare", "hos Ottilia Demoström");
        as(null);
        Answer back = submit(address, get(address), "main form", Map.of("choice", "back"));
        assertThat(back.text()).contains("Svara på kallelsen", "Lämna över");
    }

    @Test
    void somebodyOfAnotherOrganisationCannotBeChosen() {
        long foreign = affiliation(GUEST).getId();
        String address = hand();
        Answer refused = post(address, Map.of("choice", "yes", "official", String.valueOf(foreign)));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(post(address, Map.of("choice", "yes")).status()).isEqualTo(403);
        assertThat(beans.of(MailReads.class).before(Long.MAX_VALUE, 9)).isEmpty();
    }

    @Test
    void aLinkThatIsTooOldForgedOrOverSaysSoInPlainWords() {
        String address = hand();
        as(null);
        String forged = address.substring(0, address.length() - 3) + "AAA";
        assertThat(get(forged).text()).contains("Länken fungerar inte längre");
        assertThat(get(address.replace("/task/", "/offer/")).text()).contains("Länken fungerar inte längre");
        assertThat(post(forged, Map.of("choice", "yes")).text()).contains("Länken fungerar inte längre");
        entityManager.find(Task.class, task.getId()).finish(ottilia, clock.instant());
        assertThat(get(address).text()).contains("Frågan väntar inte på dig");
        assertThat(get(address).html().select("main form")).isEmpty();
        clock.set(clock.instant().plus(Duration.ofDays(16)));
        assertThat(get(address).text()).contains("Länken fungerar inte längre");
        assertThat(getInEnglish(address).text()).contains("This link no longer works");
    }

    @Test
    void withoutAnyOfficialItSaysWhoCanHelp() {
        String address = hand();
        ottilia.end(TODAY.minusDays(1));
        assertThat(get(address).text()).contains("Ingen att lämna över till");
    }

    @Test
    void thereIsAChoiceWhereThereAreSeveralOfficials() {
        person("Anders", Capacity.OFFICIAL, ebba.getOrganisation());
        assertThat(get(hand()).html().select("select[name=official] option").eachText())
                .containsExactly("Ottilia Demoström, Folkhälsostrateg", "Anders Provperson, Titel");
    }

    private String hand() {
        return get("/brief").html().selectFirst("a.btn[aria-label]").attr("href");
    }
}
