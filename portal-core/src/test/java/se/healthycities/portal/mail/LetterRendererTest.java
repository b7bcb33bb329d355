package se.healthycities.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.healthycities.portal.settings.Settings;

class LetterRendererTest {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final String LINK = "/mail-test/abc";

    private final LetterRenderer renderer = new LetterRenderer(new Settings());
    private final String portal = new Settings().url();

    @Test
    void aLetterHasItsSubjectItsTextAndItsHtmlInBothLanguages() {
        RenderedLetter swedish = render(SWEDISH, Map.of());
        RenderedLetter english = render(Locale.ENGLISH, Map.of());
        assertThat(swedish.subject()).isEqualTo("Hej Åsa, välkommen");
        assertThat(english.subject()).isEqualTo("Hello Åsa, welcome");
        assertThat(swedish.text())
                .contains("Öppna: " + portal + LINK)
                .contains("12345")
                .doesNotContain("**", "${");
        assertThat(Jsoup.parse(english.html()).select("a").eachAttr("href"))
                .containsExactly(portal + LINK, "mailto:kansli@hc-sverige.example", portal + "/contact");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "**fet** [klicka](https://evil.example) ![bild](https://evil.example/x.png)",
                "# rubrik",
                "https://evil.example",
                "${code}",
                "$1 \\ &lt;b&gt;",
                "`kod` | a | b |",
                "1. lista",
                "> citat"
            })
    void aValueStaysWhatWasTyped(String value) {
        RenderedLetter letter = render(SWEDISH, Map.of("name", value, "code", value));
        assertThat(letter.subject()).isEqualTo("Hej " + value + ", välkommen");
        assertThat(letter.text()).contains("Hej " + value + "!");
        Document html = Jsoup.parse(letter.html());
        assertThat(html.text()).contains("Hej " + value.replaceAll("\\s+", " ") + "!");
        assertThat(html.select("script, img, h1, h2, ol, blockquote, strong, table"))
                .isEmpty();
        assertThat(html.select("a")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r", "\u2028", "\u0085", "\u000b", "\u000c"})
    void aLineEndInAValueIsALineInTheTextAndABlankInTheSubject(String end) {
        RenderedLetter letter =
                render(SWEDISH, Map.of("name", "Åsa" + end + "Bcc: x@evil.example", "code", "1" + end + "2"));
        assertThat(letter.subject()).isEqualTo("Hej Åsa Bcc: x@evil.example, välkommen");
        assertThat(letter.text()).contains("Hej Åsa\nBcc: x@evil.example!").contains("1 2");
        assertThat(letter.html()).contains("Hej Åsa<br />\nBcc: x&#64;evil.example!");
    }

    @Test
    void invisibleCharactersGo() {
        RenderedLetter letter = render(SWEDISH, Map.of("name", "\u0000Å\u202Es\u2066a\u0007"));
        assertThat(letter.subject()).isEqualTo("Hej Åsa, välkommen");
        assertThat(letter.text()).contains("Hej Åsa!");
    }

    @Test
    void aSubjectHasALimit() {
        assertThat(render(SWEDISH, Map.of("name", "😀".repeat(300))).subject())
                .hasSizeLessThanOrEqualTo(200)
                .endsWith("…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "javascript:alert(1)", "mailto:a@b.se?bcc=c@d.se", "abc", "/a b"})
    void aLinkLeadsToThePortal(String link) {
        assertThatThrownBy(() -> render(SWEDISH, Map.of("link", link))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLinkThatOnlyBeginsLikeThePortalLeadsAway() {
        assertThatThrownBy(() -> render(SWEDISH, Map.of("link", portal + ".evil.example/")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsMissingFailsAtOnce() {
        assertThatThrownBy(() -> renderer.render(new Letter(getClass(), "Nowhere", "a@b.example", SWEDISH, Map.of())))
                .hasMessageContaining("Nowhere_sv.md");
        assertThatThrownBy(() -> renderer.render(
                        new Letter(getClass(), "Sample", "a@b.example", SWEDISH, Map.of("name", "Åsa"))))
                .hasMessageContaining("Sample_sv.md needs a value for");
        assertThatThrownBy(() -> LetterTemplate.parse("x", "Hej\n\nord")).hasMessageContaining("# subject");
        assertThatThrownBy(() -> LetterTemplate.parse("x", "# Hej\n\n${a b}")).hasMessageContaining("plain name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a@b.se, c@d.se",
                "a@b.se\r\nBcc: c@d.se",
                "A <a@b.se>",
                "a@b.se\n",
                "a@b.se;c@d.se",
                "a b@c.se"
            })
    void aLetterGoesToOnePlainAddress(String address) {
        assertThatThrownBy(() -> new Letter(getClass(), "Sample", address, SWEDISH, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private RenderedLetter render(Locale language, Map<String, String> values) {
        Map<String, String> all = new HashMap<>(Map.of("name", "Åsa", "link", LINK, "code", "12345"));
        all.putAll(values);
        return renderer.render(new Letter(getClass(), "Sample", "asa@lulea.example", language, all));
    }

    @Test
    void linesStandBelowTheirHeadingsAsTextAndAsHtml() {
        RenderedLetter letter = lines(List.of(
                new LetterLine("Nya inlägg", "Hur får vi med unga?", "/posts/1", "Temagrupp delaktighet"),
                new LetterLine("Nya filer", "Protokoll.pdf", null, null),
                new LetterLine(
                        "Nya inlägg", "Budgetläge", "/posts/2", null, new LetterLine.Act("Lämna över", "/brief/x"))));
        Document html = Jsoup.parse(letter.html());
        assertThat(html.select("h2").eachText()).containsExactly("Nya inlägg", "Nya filer");
        assertThat(html.select("ul").get(0).select("li").eachText())
                .containsExactly("Hur får vi med unga? Temagrupp delaktighet", "Budgetläge Lämna över");
        assertThat(html.select("li a").eachAttr("href"))
                .containsExactly(portal + "/posts/1", portal + "/posts/2", portal + "/brief/x");
        assertThat(letter.text())
                .contains("Nya inlägg", "- Hur får vi med unga?: " + portal + "/posts/1", "- Protokoll.pdf")
                .doesNotContain("${");
    }

    @Test
    void linesWithoutHeadingAreOneListAndNoLinesAreNothing() {
        Document html = Jsoup.parse(
                lines(List.of(new LetterLine(null, "ett", null, null), new LetterLine(null, "två", null, null)))
                        .html());
        assertThat(html.select("h2")).isEmpty();
        assertThat(html.select("ul > li")).hasSize(2);
        assertThat(lines(List.of()).html()).doesNotContain("<ul", "${").contains("Det här har hänt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "**fet** [x](https://evil.example)", "${name}", "# r", "1. x"})
    void aLineStaysWhatWasTyped(String words) {
        RenderedLetter letter = lines(List.of(new LetterLine(words, words, "/posts/1", words)));
        Document html = Jsoup.parse(letter.html());
        assertThat(html.select("li").text()).isEqualTo(words + " " + words);
        assertThat(html.select("h2").text()).isEqualTo(words);
        assertThat(html.select("script, strong, ol, li a[href*=evil]")).isEmpty();
    }

    @Test
    void aLineLeadsToThePortal() {
        for (String away : new String[] {"https://evil.example/", "javascript:alert(1)"}) {
            assertThatThrownBy(() -> lines(List.of(new LetterLine(null, "x", away, null))))
                    .as(away)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private RenderedLetter lines(List<LetterLine> lines) {
        return renderer.render(new Letter(getClass(), "Lines", "asa@lulea.example", SWEDISH, Map.of("name", "Åsa"))
                .with("lines", lines));
    }
}
