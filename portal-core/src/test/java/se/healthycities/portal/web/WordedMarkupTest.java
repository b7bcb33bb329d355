package se.healthycities.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.testkit.PageTest;

/** Words stand in the markup already, in the language of the visitor, and are the same as if the page had been asked. */
class WordedMarkupTest extends PageTest {
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
}
