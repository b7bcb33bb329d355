package se.healthycities.portal.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.testkit.PageTest;

class ReadFormTest extends PageTest {
    private static final Scene BOARD = Scene.space(PluginId.CORE, "spaces/styrelse");
    private static final String FOLKE = "folke.mallander@trollhattan.example";

    private long discussion(String title) {
        as(POLITICIAN);
        long id = beans.of(DiscussionService.class).start(BOARD, title, "Text", Set.of(), UUID.randomUUID());
        as(FOLKE);
        return id;
    }

    private Element button(Answer page, long id) {
        return page.html().selectFirst("button[name=read][value=" + id + "]");
    }

    private Answer send(String at, Answer page, String what) {
        Element form = page.html().selectFirst("form:has(button[name=read])");
        String seen = form.selectFirst("input[name=seen]").attr("value");
        post(resolve(at, form.attr("action")), Map.of("read", what, "seen", seen));
        return get(at);
    }

    @Test
    void oneLineOfTheDashboardIsMarkedAndTheOthersStay() {
        long one = discussion("Första");
        long other = discussion("Andra");
        Answer page = get("/");
        assertThat(button(page, one).attr("aria-label")).isEqualTo("Markera ”Första” som läst");
        Answer after = send("/", page, String.valueOf(one));
        assertThat(button(after, one)).isNull();
        assertThat(button(after, other)).isNotNull();
        assertThat(button(get("/spaces/styrelse"), one))
                .as("the same in the space")
                .isNull();
    }

    @Test
    void aWholeSpaceIsMarkedFromItsListAndNonsenseMarksNothing() {
        long one = discussion("Första");
        Answer page = get("/spaces/styrelse");
        assertThat(button(send("/spaces/styrelse", page, "'; drop"), one)).isNotNull();
        Answer after = send("/spaces/styrelse", page, "all");
        assertThat(after.html().select("button[name=read]")).isEmpty();
        as("greta.utkastman@boras.example");
        assertThat(button(get("/spaces/styrelse"), one)).isNotNull();
    }
}
