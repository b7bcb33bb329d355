package se.healthycities.portal.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionScanTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>anna&#64;boras.example</p>",
                "<a href=\"mailto:x&#64;y.example\">@Anna Berg</a>",
                "<p><code>&#64;Anna Berg</code></p>",
                "<pre><code>&#64;Anna Berg</code></pre>",
                "<p>&#64; Anna Berg</p>",
                "<p>&#64;&#64;Anna Berg</p>",
                "<p>&#64;</p>",
                "<p>&#64;<b>Anna Berg</b></p>",
                "@",
                "<",
                "<p",
                "&#64",
                "<!-- @Anna Berg -->"
            })
    void isNoName(String html) {
        assertThat(MentionScan.of(html)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>&#64;Anna Berg</p>",
                "<p>@ANNA BERG!</p>",
                "<p>Hej (&#64;Anna Berg), tack</p>",
                "<li>&#64;Anna\u00a0Berg.</li>",
                "<p>Hej<br />&#64;Anna Berg</p>",
                "<code>x</code> &#64;Anna Berg <a href=\"x\">y</a>"
            })
    void isAName(String html) {
        assertThat(MentionScan.of(html)).hasSize(1).allMatch(spot -> spot.begins("anna berg"));
        Spot spot = MentionScan.of(html).get(0);
        assertThat(html.substring(spot.start(), spot.end("anna berg".length()))).containsPattern("(?i)anna.berg$");
    }

    @ParameterizedTest
    @CsvSource({"anna bergman", "anna berg-ek", "anna", "anna berge"})
    void aNameIsFoundAsAWholeOnly(String typed) {
        assertThat(MentionScan.of("<p>@" + typed + "</p>")).hasSize(1).noneMatch(spot -> spot.begins("anna berg"));
    }

    @Test
    void lettersWithDotsAndSignsAreReadAsPeopleReadThem() {
        Spot composed = MentionScan.of("<p>@Bora\u030as</p>").get(0);
        assertThat(composed.begins("borås")).isTrue();
        assertThat(composed.begins("boras")).isFalse();
        assertThat(MentionScan.of("<p>@Siobhán O&#39;Neil</p>").get(0).begins("siobhán o'neil"))
                .isTrue();
        assertThat(MentionScan.of("<p>@Vård &amp; omsorg</p>").get(0).begins("vård & omsorg"))
                .isTrue();
    }

    @Test
    void aTextOfNothingButSignsIsReadInReasonableTime() {
        assertThat(MentionScan.of("@a ".repeat(20_000))).hasSize(100);
    }

    @ParameterizedTest
    @CsvSource({
        "Borås Stad,borås",
        "Trollhättans stad,trollhättan",
        "Luleå kommun,luleå",
        "Region Östergötland,östergötland",
        "Folkhälsomyndigheten,folkhälsomyndigheten"
    })
    void anOrganisationIsCalledByItsPlace(String name, String called) {
        assertThat(OrganisationNames.of(name)).contains(called, name.toLowerCase(java.util.Locale.ROOT));
    }
}
