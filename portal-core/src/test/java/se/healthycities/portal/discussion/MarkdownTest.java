package se.healthycities.portal.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    private final Markdown markdown = new Markdown();

    @Test
    void listsLinksTablesAndEmphasisAreKept() {
        Document page = Jsoup.parse(
                markdown.toHtml(
                        "**Fet** och *kursiv*\n\n- ett\n- två\n\n> citat\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nhttps://example.org"));
        assertThat(page.select("strong").text()).isEqualTo("Fet");
        assertThat(page.select("em").text()).isEqualTo("kursiv");
        assertThat(page.select("li").eachText()).containsExactly("ett", "två");
        assertThat(page.select("blockquote").text()).isEqualTo("citat");
        assertThat(page.select("td").eachText()).containsExactly("1", "2");
        assertThat(page.select("a").attr("href")).isEqualTo("https://example.org");
        assertThat(page.select("a").attr("rel")).contains("noopener", "nofollow");
    }

    @Test
    void aHeadingNeverCompetesWithThoseOfThePage() {
        Document page = Jsoup.parse(markdown.toHtml("# Stor\n\n## Mindre"));
        assertThat(page.select("h1, h2")).isEmpty();
        assertThat(page.select("h3").eachText()).containsExactly("Stor", "Mindre");
    }

    @Test
    void aLineBreakStaysALineBreak() {
        assertThat(Jsoup.parse(markdown.toHtml("ett\ntvå")).select("br")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:msgbox)",
                "![x](https://example.org/pixel.gif)",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<iframe src=//example.org></iframe>",
                "<style>body{display:none}</style>",
                "<form action=//example.org><input name=password></form>",
                "<p style=\"position:fixed\">x</p>",
                "<math><mtext></p><script>alert(1)</script>",
                "`<script>alert(1)</script>`",
                "```\n<script>alert(1)</script>\n```",
                "<https://example.org/\"onmouseover=\"alert(1)>",
                "[x](https://example.org \"' onclick='alert(1)\")",
                "<b id=\"x\" class=\"modal\" name=\"y\">clobber</b>",
                "&lt;script&gt;alert(1)&lt;/script&gt;"
            })
    void nothingThatRunsOrLoadsSurvives(String hostile) {
        Document page = Jsoup.parse(markdown.toHtml(hostile));
        assertThat(page.select("script, img, svg, iframe, style, form, input, math, object, embed"))
                .isEmpty();
        for (Element element : page.body().getAllElements()) {
            element.attributes().forEach(attribute -> {
                assertThat(attribute.getKey()).doesNotStartWith("on").isNotIn("style", "id", "class", "name");
                assertThat(attribute.getValue().toLowerCase()).doesNotContain("javascript:", "data:", "vbscript:");
            });
        }
    }

    @Test
    void whatIsSafeStaysAsItIs() {
        String once = markdown.toHtml("**a** [b](https://example.org/?a=1&b=2)\n\n1. c");
        assertThat(Jsoup.parse(once).text()).isEqualTo("a b c");
        assertThat(Jsoup.parse(once).select("a").attr("href")).isEqualTo("https://example.org/?a=1&b=2");
    }
}
