package se.healthycities.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.testkit.PageTest;

/** Words stand in the markup already, in the language of the visitor, and are the same as if the page had been asked. */
class WordedMarkupTest extends PageTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern KEY =
            Pattern.compile("<wicket:message key=\"([\\w.]+)\"/>|wicket:message=\"[\\w-]+:([\\w.]+)\"");

    @Test
    void aPageIsInEachLanguageWhicheverWasAskedForFirst() {
        as(OFFICIAL);
        for (int turn = 0; turn < 2; turn++) {
            Document swedish = get("/search?q=hälsa").html();
            assertThat(swedish.select(".skip").text()).isEqualTo("Hoppa till innehållet");
            assertThat(swedish.select("main summary").eachText()).contains("Filter och ordning");
            Document english = getInEnglish("/search?q=hälsa").html();
            assertThat(english.select(".skip").text()).isEqualTo("Skip to the content");
            assertThat(english.select("main summary").eachText()).contains("Filters and order");
        }
    }

    @Test
    void attributesAreWordsToo() {
        as(OFFICIAL);
        assertThat(get("/search").html().select("main form[role=search]").attr("aria-label"))
                .isNotEmpty()
                .isNotEqualTo(getInEnglish("/search")
                        .html()
                        .select("main form[role=search]")
                        .attr("aria-label"));
        assertThat(get("/search").body()).doesNotContain("wicket:message");
    }

    /** The markup would show the words of the class that it belongs to, not those of the page. */
    @Test
    void noPageHasOtherWordsForTheMarkupThatItInherits() throws Exception {
        List<Class<?>> classes = new ArrayList<>();
        for (Path file : files(".html")) {
            String name = SOURCES.relativize(file).toString().replaceFirst("\\.html$", "");
            if (Files.exists(SOURCES.resolve(name + ".java"))) {
                classes.add(Class.forName(name.replace('/', '.')));
            }
        }
        assertThat(classes).hasSizeGreaterThan(200);
        for (Class<?> base : classes) {
            Set<String> keys = keys(base);
            for (Class<?> page : classes) {
                if (base != page && base.isAssignableFrom(page)) {
                    assertThat(properties(page))
                            .as("%s in the markup of %s", page, base)
                            .noneMatch(keys::contains);
                }
            }
        }
    }

    private static Set<String> keys(Class<?> place) throws IOException {
        Set<String> own = properties(place);
        return KEY.matcher(Files.readString(SOURCES.resolve(place.getName().replace('.', '/') + ".html")))
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .filter(own::contains)
                .collect(Collectors.toSet());
    }

    private static Set<String> properties(Class<?> place) throws IOException {
        Path file = SOURCES.resolve(place.getName().replace('.', '/') + ".properties");
        Properties words = new Properties();
        if (Files.exists(file)) {
            try (Reader text = Files.newBufferedReader(file)) {
                words.load(text);
            }
        }
        return words.stringPropertyNames();
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.walk(SOURCES)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
