package se.healthycities.portal.discussion.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.healthycities.portal.discussion.TalkTest;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.Refused;

/** C3: three lines by a named person on what a discussion came to. */
class SummaryPageTest extends TalkTest {
    private static final String FORM = "main form[method=post]";

    private Answer write(long talk, String words) {
        String address = Addresses.summary(PATH, talk);
        return submit(address, get(address), FORM, Map.of("text", words));
    }

    @Test
    void theSummaryStandsOnThePageAndInTheListWithItsWriter() {
        long talk = talk("Hur gör vi med budgeten?");
        Answer after = write(talk, "Vi väntar.\r\n\r\n Beslut i <b>maj</b>. \n");
        assertThat(after.html().select(".in-short .lines").first().wholeText())
                .isEqualTo("Vi väntar.\nBeslut i <b>maj</b>.");
        as(READER);
        assertThat(get(address(talk)).html().select(".in-short .meta").text())
                .contains("Sixten Testlund", "Folkhälsostrateg", "Borås", "21 november");
        assertThat(get("/" + PATH)
                        .html()
                        .select("li.item:contains(Ett samtal) .item-short")
                        .text())
                .isEqualTo("Vi väntar. Beslut i <b>maj</b>.");
        assertThat(facts(talk, "SummaryWritten")).hasSize(1);
    }

    @Test
    void aNewOneReplacesItAndTheOldOneIsKept() {
        long talk = talk("Hur gör vi?");
        write(talk, "Vi väntar.");
        as(CONVENOR);
        write(talk, "Vi bygger.");
        as(READER);
        assertThat(get(address(talk)).html().select(".in-short .lines").text()).isEqualTo("Vi bygger.");
        assertThat(get(Addresses.summary(PATH, talk))
                        .html()
                        .select("section .lines")
                        .eachText())
                .containsExactly("Vi bygger.", "Vi väntar.");
        assertThat(get(Addresses.summary(PATH, talk)).html().select(FORM)).isEmpty();
    }

    @Test
    void twoWhoWriteAtTheSameTimeLoseNothing() {
        long talk = talk("Hur gör vi?");
        String address = Addresses.summary(PATH, talk);
        Answer author = get(address);
        as(CONVENOR);
        Answer convenor = get(address);
        as(AUTHOR);
        submit(address, author, FORM, Map.of("text", "Vi väntar."));
        submit(address, author, FORM, Map.of("text", "Vi väntar."));
        assertThat(count("core.summaries where discussion_id = " + talk))
                .as("a double click")
                .isOne();
        as(CONVENOR);
        Answer both = submit(address, convenor, FORM, Map.of("text", "Vi bygger."));
        assertThat(both.html().select("section .lines").first().text()).isEqualTo("Vi väntar.");
        assertThat(both.html().selectFirst("textarea").wholeText().strip()).isEqualTo("Vi bygger.");
        assertThat(both.html().select("#text-error").text()).isNotEmpty();
        submit(address, both, FORM, Map.of("text", "Vi bygger."));
        assertThat(get(address).html().select("section .lines").eachText()).containsExactly("Vi bygger.", "Vi väntar.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ett\ntvå\ntre\nfyra", "long"})
    void moreThanThreeLinesOrSixHundredCharactersIsAnErrorBesideTheField(String words) {
        long talk = talk("Hur gör vi?");
        Answer answer = write(talk, words.equals("long") ? "x".repeat(601) : words);
        assertThat(answer.html().select("#text-error").text()).contains("tre rader");
        assertThat(answer.html().select(".error-summary a").attr("href")).isEqualTo("#text");
        assertThat(count("core.summaries where discussion_id = " + talk)).isZero();
    }

    @Test
    void onlyWhoeverLooksAfterItAndThoseWhoLeadWriteIt() {
        long talk = talk("Hur gör vi?");
        String address = Addresses.summary(PATH, talk);
        Answer page = get(address);
        as(OTHER);
        assertThat(get(address).html().select(FORM)).isEmpty();
        assertThat(get(address).text()).contains("kan skriva här");
        assertThat(submit(address, page, FORM, Map.of("text", "Nej.")).status()).isEqualTo(403);
        assertThatThrownBy(() -> beans.of(SummaryService.class).write(SCENE, talk, "Nej.", 0))
                .isInstanceOf(Refused.class);
        as(GUEST);
        assertThat(get(address).status()).isIn(403, 404);
    }

    @Test
    void aLongDiscussionWithoutASummaryIsListedForTheConvenorUntilItHasOne() {
        long talk = talk("Hur gör vi?");
        for (int i = 2; i <= 15; i++) {
            reply(OTHER, talk, "Inlägg " + i);
        }
        as(CONVENOR);
        assertThat(get("/" + PATH).html().select("section[aria-labelledby=hints]"))
                .isEmpty();
        reply(OTHER, talk, "Det sextonde");
        assertThat(get("/" + PATH).html().select("section[aria-labelledby=hints]"))
                .as("for those who lead only")
                .isEmpty();
        as(CONVENOR);
        assertThat(get("/" + PATH)
                        .html()
                        .select("section[aria-labelledby=hints] a")
                        .eachText())
                .containsExactly("Ett samtal");
        assertThat(get(address(talk)).html().select(".in-short").text()).contains("Samtalet är långt");
        write(talk, "Klart.");
        assertThat(get("/" + PATH).html().select("section[aria-labelledby=hints]"))
                .isEmpty();
    }

    @Test
    void theGistIsTheSummaryOtherwiseTheFirstThreeHundredCharactersWithoutMarks() {
        long talk = talk("## Rubrik\n\nEn **fet** [länk](https://example.org) och " + "å".repeat(400));
        SummaryReads reads = beans.of(SummaryReads.class);
        entityManager.flush();
        assertThat(reads.gist(talk))
                .hasSize(300)
                .startsWith("Rubrik")
                .contains("En fet")
                .doesNotContain("**")
                .endsWith("…");
        beans.of(SummaryService.class).write(SCENE, talk, "I korthet.", 0);
        entityManager.flush();
        assertThat(reads.gist(talk)).isEqualTo("I korthet.");
        assertThat(reads.gist(0)).isEmpty();
    }
}
