package se.healthycities.portal.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.discussion.DiscussionService;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.privacy.CorePersonalData;
import se.healthycities.portal.privacy.TextDraftRetention;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.testkit.PageTest;
import se.healthycities.portal.testkit.TestClock;

class TextDraftTest extends PageTest {
    private static final Scene BOARD = Scene.space(PluginId.CORE, "spaces/styrelse");
    private static final String NEW = "/spaces/styrelse/discussions/new";

    private long discussion;
    private String address;

    @BeforeEach
    void aDiscussion() {
        as(POLITICIAN);
        discussion = beans.of(DiscussionService.class).start(BOARD, "Utkast", "Ett", Set.of(), UUID.randomUUID());
        address = Addresses.discussion("spaces/styrelse", discussion, "Utkast");
    }

    private Answer save(String place, String title, String text, String key) {
        return post(
                "/drafts",
                Map.of("act", "save", "place", place, "to", address, "title", title, "text", text, "key", key));
    }

    private Answer save(String text) {
        return save("discussion:" + discussion, "", text, UUID.randomUUID().toString());
    }

    private String typed() {
        return get(address).html().selectFirst("#text").text();
    }

    @Test
    void whatIsTypedIsThereAgainWithItsTimeAndForNobodyElse() {
        Answer saved = save("Jag tänkte säga att");
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.body()).startsWith("Utkast sparat 21 november");
        Answer page = get(address);
        assertThat(page.html().selectFirst("#text").text()).isEqualTo("Jag tänkte säga att");
        assertThat(page.html().selectFirst("form.draft").hasAttr("hidden")).isFalse();
        assertThat(page.html().select("form.draft").text()).contains("Utkast sparat 21 november", "Kasta");
        assertThat(get("/drafts").text()).contains("Jag tänkte säga att");
        as("folke.mallander@trollhattan.example");
        assertThat(typed()).isEmpty();
        assertThat(get(address).html().selectFirst("form.draft").hasAttr("hidden"))
                .isTrue();
        assertThat(get("/drafts").text()).doesNotContain("Jag tänkte");
    }

    @Test
    void theLastWordsCountAndNoWordsAreNoDraft() {
        save("Ett");
        save("Ett två");
        assertThat(typed()).isEqualTo("Ett två");
        assertThat(save(" ").body()).isEmpty();
        assertThat(typed()).isEmpty();
    }

    @Test
    void theDraftGoesWithTheReplyAndTheSameFormSavesNoneAfterwards() {
        Answer page = get(address);
        String key = page.html().selectFirst("form.reply input[name=key]").attr("value");
        save("discussion:" + discussion, "", "Mitt svar", key);
        submit(address, page, "form.reply", Map.of("text", "Mitt svar"));
        assertThat(get(address + "?from=1").html().select("article.post")).hasSize(2);
        assertThat(typed()).isEmpty();
        assertThat(save("discussion:" + discussion, "", "Mitt svar", key).body())
                .as("a request that comes late")
                .isEmpty();
        assertThat(typed()).isEmpty();
    }

    @Test
    void aReplyThatIsRefusedKeepsTheDraft() {
        save("Kvar");
        Answer refused = submit(address, get(address), "form.reply", Map.of("text", " "));
        assertThat(refused.html().select("#text-error").text()).isNotEmpty();
        assertThat(typed()).isEqualTo("Kvar");
    }

    @Test
    void aNewDiscussionHasADraftWithItsTitle() {
        Answer page = get(NEW);
        String place = page.html().selectFirst("form[data-draft]").attr("data-draft");
        save(place, "En fråga", "Hur gör ni?", UUID.randomUUID().toString());
        Answer again = get(NEW);
        assertThat(again.html().selectFirst("#title").attr("value")).isEqualTo("En fråga");
        assertThat(again.html().selectFirst("#text").text()).isEqualTo("Hur gör ni?");
        submit(NEW, again, "form[data-draft]", Map.of("p::title", "En fråga", "text", "Hur gör ni?"));
        assertThat(get(NEW).html().selectFirst("#text").text()).isEmpty();
        assertThat(get("/drafts").html().select("#list, ul.list > li")).isEmpty();
    }

    @Test
    void theChangeOfAPostHasADraftUntilThePostSaysSo() {
        long post = ((Number) entityManager
                        .createNativeQuery("select max(id) from core.posts where discussion_id = " + discussion)
                        .getSingleResult())
                .longValue();
        String edit = "/spaces/styrelse/discussions/posts/" + post + "/edit";
        save(
                "post:" + post + ":edit",
                "",
                "Ett och ett halvt",
                UUID.randomUUID().toString());
        Answer page = get(edit);
        assertThat(page.html().selectFirst("#text").text()).isEqualTo("Ett och ett halvt");
        clock.set(TestClock.DAY, java.time.LocalTime.of(23, 0));
        submit(edit, page, "form[data-draft]", Map.of("text", "Två"));
        assertThat(get(edit).html().selectFirst("#text").text()).isEqualTo("Två");
        assertThat(get("/drafts").text()).contains("Inga utkast");
        clock.set(TestClock.DAY, java.time.LocalTime.of(9, 0));
        save(
                "post:" + post + ":edit",
                "",
                "Från den gamla texten",
                UUID.randomUUID().toString());
        Answer both = get(edit);
        assertThat(both.html().selectFirst("#text").text()).isEqualTo("Från den gamla texten");
        assertThat(both.html().select("section[aria-labelledby=stored]").text()).contains("Två");
        save("post:" + post + ":edit", "", "Två", UUID.randomUUID().toString());
        assertThat(get(edit).html().selectFirst("#text").text()).isEqualTo("Två");
        assertThat(get("/drafts").text())
                .as("what the post says already, from a request that comes late")
                .contains("Inga utkast");
    }

    @Test
    void oneThrowsItAwayFromThePageAndFromTheList() {
        save("Bort");
        submit(address, get(address), "form.draft", Map.of());
        assertThat(typed()).isEmpty();
        save("Bort igen");
        submit("/drafts", get("/drafts"), "ul.list form", Map.of());
        assertThat(get("/drafts").text()).contains("Inga utkast");
    }

    @Test
    void tooMuchTooOftenAndNonsenseAreRefused() {
        assertThat(save("x".repeat(TextDrafts.LONGEST_TEXT + 1)).status()).isEqualTo(413);
        assertThat(save("anything", "", "x", "x").status()).isEqualTo(400);
        for (int i = 0; i < DraftPace.A_MINUTE; i++) {
            save("Gång " + i);
        }
        assertThat(save("En gång till").status()).isEqualTo(429);
        assertThat(typed()).isEqualTo("Gång " + (DraftPace.A_MINUTE - 1));
        as(null);
        assertThat(save("Utan inloggning").status()).isEqualTo(401);
    }

    @Test
    void theOldestGoesWhenThereAreAHundred() {
        TextDrafts drafts = beans.of(TextDrafts.class);
        for (int i = 1; i <= TextDrafts.MOST + 1; i++) {
            clock.set(TestClock.DAY, java.time.LocalTime.of(10, i / 60, i % 60));
            beans.of(DraftQueries.class)
                    .save(me(), "post:" + i + ":edit", "/", "", "x", clock.instant(), UUID.randomUUID());
        }
        drafts.save(DraftPlace.edit(999), "/", "", "ny", UUID.randomUUID());
        assertThat(drafts.mine())
                .hasSize(TextDrafts.MOST)
                .noneMatch(draft -> draft.place().equals("post:1:edit"));
    }

    @Test
    void draftsAreExportedErasedAndGoneAfterNinetyDays() {
        save("Bara mitt");
        CorePersonalData data = beans.of(CorePersonalData.class);
        assertThat(data.of(me())).anyMatch(item -> item.value().equals("Bara mitt"));
        TextDraftRetention retention = beans.of(TextDraftRetention.class);
        assertThat(retention.purge(TestClock.DAY.plusDays(90))).isZero();
        assertThat(retention.count(TestClock.DAY.plusDays(91))).isOne();
        assertThat(retention.purge(TestClock.DAY.plusDays(91))).isOne();
        save("Igen");
        long person = me();
        data.erase(person);
        assertThat(beans.of(DraftQueries.class).of(person)).isEmpty();
    }

    private long me() {
        return beans.of(PersonReads.class).byEmail(POLITICIAN).orElseThrow().getId();
    }
}
