package se.healthycities.themegroups.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.discussion.DiscussionService;
import se.healthycities.portal.discussion.TalkLink;
import se.healthycities.portal.search.SearchService;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Refused;

class KeepingTest extends AskTest {
    private static final String REPLY = "Vår ledningsgrupp har hälsa som stående punkt.";

    @Test
    void whoeverLeadsTheStrategicGroupKeepsTheBestReplyUnderItsSubject() {
        long talk = talkWithReply();
        beans.found(TalkLink.class, beans.of(KeepLink.class));
        String there = "/themegroups/strategisk/discussions/" + talk + "-x";
        as(POLITICIAN);
        assertThat(get(there).text()).doesNotContain("Spara som svar");
        as(COORDINATOR);
        String address = get(there).html().select("a:contains(Spara som svar)").attr("href");
        assertThat(address).isEqualTo(QuestionAddresses.keep(talk));
        Answer page = get(address);
        long post = number("select max(id) from core.posts where discussion_id = " + talk);
        Answer kept = submit(
                address,
                page,
                "main form",
                Map.of("called", "Hur leds hälsoarbetet?", "reply", "" + post, "subject", "styrning"));
        assertThat(kept.text()).contains(REPLY, "Styrning och ledning");
        as(POLITICIAN);
        assertThat(get("/themegroups/answers?tag=styrning").text()).contains("Hur leds hälsoarbetet?");
        index();
        assertThat(beans.of(SearchService.class).find("ledningsgrupp").hits())
                .anyMatch(hit -> hit.kind().equals("answer"));
    }

    @Test
    void withoutAChosenReplyThePageSaysSo() {
        long talk = talkWithReply();
        as(COORDINATOR);
        String address = QuestionAddresses.keep(talk);
        Answer refused = submit(address, get(address), "main form", Map.of("called", "Hur leds det?"));
        assertThat(refused.html().select(".is-invalid")).hasSize(1);
        assertThat(refused.text()).contains("Välj ett av svaren");
    }

    @Test
    void whoeverDoesNotLeadTheGroupKeepsNothing() {
        long talk = talkWithReply();
        as(POLITICIAN);
        assertThat(get(QuestionAddresses.keep(talk)).status()).isEqualTo(403);
        long post = number("select max(id) from core.posts where discussion_id = " + talk);
        assertThatThrownBy(() -> beans.of(Keeping.class).keepPost(SCENE, post, "Fråga", Set.of()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void keptTwiceItIsOneEntry() {
        long talk = talkWithReply();
        as(COORDINATOR);
        long post = number("select max(id) from core.posts where discussion_id = " + talk);
        Keeping keeping = beans.of(Keeping.class);
        assertThat(keeping.keepPost(SCENE, post, "Fråga", Set.of()))
                .isEqualTo(keeping.keepPost(SCENE, post, "Fråga", Set.of()));
    }

    @Test
    void aReplyThatIsHiddenAfterwardsIsNoAnswerAnyMore() {
        long talk = talkWithReply();
        as(COORDINATOR);
        long post = number("select max(id) from core.posts where discussion_id = " + talk);
        long kept = beans.of(Keeping.class).keepPost(SCENE, post, "Fråga", Set.of());
        sql("update core.posts set state = 'WITHDRAWN' where id = " + post);
        entityManager.clear();
        assertThat(get(QuestionAddresses.answer(kept)).status()).isEqualTo(404);
    }

    @Test
    void whoeverHasLeftIsShownByTheRole() {
        as(POLITICIAN);
        assertThat(get("/themegroups/answers/1").text()).contains("Tyra Modellqvist, Folkhälsostrateg");
        sql("update core.affiliations set valid_to = date '2026-11-20' where person_id = "
                + person("tyra.modellqvist@vara.example"));
        assertThat(get("/themegroups/answers/1").text())
                .doesNotContain("Tyra Modellqvist")
                .contains("Folkhälsostrateg, Vara");
    }

    @Test
    void afterThreeYearsAnAnswerNeedsALookAndItsAuthorConfirmsIt() {
        as("tyra.modellqvist@vara.example");
        assertThat(get("/themegroups/answers/1").text()).doesNotContain("behöver ses över");
        sql("update themegroups.kept_answers set kept_at = kept_at - interval '3 years' where id = 1");
        entityManager.clear();
        Answer old = get("/themegroups/answers/1");
        assertThat(old.text()).contains("behöver ses över");
        String now = "Det gäller fortfarande.";
        Answer mended = submit("/themegroups/answers/1", old, "main form", Map.of("text", now));
        assertThat(mended.text()).contains(now).doesNotContain("behöver ses över");
    }

    @Test
    void nobodyElseCorrectsAnAnswer() {
        as(POLITICIAN);
        assertThat(get("/themegroups/answers/1").html().select("main form[method=post]"))
                .isEmpty();
        assertThatThrownBy(() -> beans.of(Keeping.class).correct(SCENE, 1, "Fel"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void tenTimesAsManyAnswersTakeNoStatementMore() {
        as(POLITICIAN);
        get("/themegroups/answers");
        long few = counting(() -> get("/themegroups/answers")).statements();
        sql("insert into themegroups.kept_answers (question, text, html, author_id, answered_at, kept_at, kept_by)"
                + " select 'Fråga ' || n, 'Svar', '<p>Svar</p>', author_id, answered_at, kept_at, kept_by"
                + " from themegroups.kept_answers, generate_series(1, 10) n");
        Counted<Answer> many = counting(() -> get("/themegroups/answers"));
        assertThat(many.result().html().select("main a.item-t")).hasSize(30);
        assertThat(many.statements()).isEqualTo(few).isLessThanOrEqualTo(6);
    }

    private long talkWithReply() {
        as(OFFICIAL);
        Standing strategic =
                beans.of(Visitors.class).standing("themegroups/strategisk").orElseThrow();
        DiscussionService talks = beans.of(DiscussionService.class);
        long talk = talks.start(
                strategic.scene(), "Hur leds hälsoarbetet?", "Vem bestämmer hos er?", Set.of(), UUID.randomUUID());
        as(POLITICIAN);
        talks.reply(strategic.scene(), talk, REPLY, Set.of(), UUID.randomUUID());
        entityManager.flush();
        return talk;
    }
}
