package se.healthycities.portal.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.testkit.PageTest;

class DiscussionPageTest extends PageTest {
    private static final Scene BOARD = Scene.space(PluginId.CORE, "spaces/styrelse");

    private long discussion(int posts) {
        as(POLITICIAN);
        DiscussionService service = beans.of(DiscussionService.class);
        long id = service.start(BOARD, "Många inlägg", "Första", Set.of(), UUID.randomUUID());
        for (int i = 2; i <= posts; i++) {
            service.reply(BOARD, id, "Inlägg nummer " + i, Set.of(), UUID.randomUUID());
        }
        as("folke.mallander@trollhattan.example");
        return id;
    }

    private static String address(long id) {
        return Addresses.discussion("spaces/styrelse", id, "Många inlägg");
    }

    @Test
    void fiftyPostsTakeAsFewStatementsAsFive() {
        long five = discussion(5);
        long fifty = discussion(50);
        as("folke.mallander@trollhattan.example");
        long few = counting(() -> get(address(five))).statements();
        Counted<Answer> many = counting(() -> get(address(fifty)));
        assertThat(many.result().html().select("article.post")).hasSize(50);
        assertThat(many.result().stateless()).isTrue();
        assertThat(many.statements()).isEqualTo(few).isLessThanOrEqualTo(8);
    }

    @Test
    void aLongDiscussionOpensWhereTheUnreadOnesBegin() {
        long id = discussion(120);
        Answer first = get(address(id));
        assertThat(first.html().select("article.post").first().id()).isEqualTo("post-1");
        assertThat(first.html().select("article.post").last().id()).isEqualTo("post-50");
        Answer second = get(address(id));
        assertThat(second.html().select("article.post").first().id()).isEqualTo("post-51");
        assertThat(get(address(id) + "?from=101").html().select("article.post")).hasSize(20);
        assertThat(get(address(id) + "?from=99999").status()).isEqualTo(200);
        assertThat(get(address(id) + "?from=abc").status()).isEqualTo(200);
    }

    @Test
    void aReplyIsWrittenOnceAndLeadsToItself() {
        long id = discussion(1);
        Answer page = get(address(id));
        String key = page.html().selectFirst("input[name=key]").attr("value");
        String action = page.action("form.reply");
        Map<String, String> form = Map.of("text", "Mitt **svar**", "key", key);
        assertThat(page.text()).contains("Du skriver som");
        Answer sent = postMultipart(resolve(address(id), action), form);
        assertThat(sent.html().select("article.post"))
                .as("the page that the redirect leads to")
                .hasSize(2);
        postMultipart(resolve(address(id), action), form);
        assertThat(get(address(id) + "?from=1").html().select("article.post")).hasSize(2);
    }

    @Test
    void whatCameWhileSomebodyTypedIsStillNewAfterTheReply() {
        long id = discussion(1);
        Answer page = get(address(id));
        String key = page.html().selectFirst("input[name=key]").attr("value");
        String place = resolve(address(id), page.action("form.reply"));
        as(POLITICIAN);
        beans.of(DiscussionService.class).reply(BOARD, id, "Emellan", Set.of(), UUID.randomUUID());
        as("folke.mallander@trollhattan.example");

        Answer refused = postMultipart(place, Map.of("text", " ", "key", key));
        assertThat(refused.html().select("#text-error").text()).isNotEmpty();
        Answer sent = postMultipart(place, Map.of("text", "Mitt svar", "key", key));

        assertThat(sent.html().select("article.post-new").eachAttr("id")).containsExactly("post-2");
    }

    /** Those of the page to which the redirect leads are among them; the posts are read by it alone. */
    @Test
    void aReplyTakesAFixedNumberOfStatements() {
        long id = discussion(50);
        Answer page = get(address(id));
        String key = page.html().selectFirst("input[name=key]").attr("value");
        String place = resolve(address(id), page.action("form.reply"));
        Counted<Answer> sent = counting(() -> postMultipart(place, Map.of("text", "Mitt svar", "key", key)));
        assertThat(sent.result().html().select("article.post")).hasSize(1);
        assertThat(sent.statements()).isLessThanOrEqualTo(17);
    }

    @Test
    void anEmptyReplyIsAnErrorBesideTheFieldAndInTheSummary() {
        long id = discussion(1);
        String action = get(address(id)).action("form.reply");
        Answer answer = postMultipart(
                resolve(address(id), action),
                Map.of("text", "  ", "key", UUID.randomUUID().toString()));
        assertThat(answer.html().select(".error-summary a").attr("href")).isEqualTo("#text");
        assertThat(answer.html().select("#text-error").text()).isNotEmpty();
        assertThat(answer.html().selectFirst("#text").attr("aria-invalid")).isEqualTo("true");
    }

    @Test
    void aDiscussionIsNotFoundUnderAnotherSpace() {
        long id = discussion(1);
        as(COORDINATOR);
        assertThat(get(Addresses.discussion("spaces/arsmote", id, "x")).status())
                .isEqualTo(404);
        assertThat(get("/spaces/styrelse/discussions/" + id + "-x").status()).isEqualTo(404);
        as(POLITICIAN);
        assertThat(get("/spaces/styrelse/discussions/nonsense").status()).isEqualTo(404);
        assertThat(get("/spaces/styrelse/discussions/99999999999999999999999").status())
                .isEqualTo(404);
    }
}
