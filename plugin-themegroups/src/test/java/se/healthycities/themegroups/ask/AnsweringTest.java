package se.healthycities.themegroups.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.link.SignedLinks;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.State;
import se.healthycities.themegroups.group.ThemeGroup;

class AnsweringTest extends AskTest {
    private static final String ANSWER = "Vi lade in kostnaden i ramen.";

    @Test
    void whoeverWasAskedAnswersByTheLinkOfTheLetterWithoutLoggingIn() {
        as(ASKER);
        long id = asked(false, "styrning");
        String link = link(id, routed(id).get(0));
        as(null);
        assertThat(get(link).text()).contains(TITLE);
        assertThat(answers(id)).as("opening the link changes nothing").isZero();
        Answer done = submit(link, get(link), "form:has(textarea)", java.util.Map.of("text", ANSWER));
        assertThat(done.text()).contains("Tack, det är sparat");
        assertThat(answers(id)).isOne();
    }

    @Test
    void aDoubleClickAnswersOnce() {
        as(ASKER);
        long id = asked(false, "styrning");
        as(routed(id).get(0));
        UUID key = UUID.randomUUID();
        answering().answer(SCENE, id, ANSWER, key);
        answering().answer(SCENE, id, ANSWER, key);
        assertThat(answers(id)).isOne();
    }

    @Test
    void anEmptyAnswerIsSaidBesideItsField() {
        as(ASKER);
        long id = asked(false, "styrning");
        String link = link(id, routed(id).get(0));
        as(null);
        Answer refused = submit(link, get(link), "form:has(textarea)", java.util.Map.of("text", ""));
        assertThat(refused.html().select("textarea.is-invalid")).hasSize(1);
    }

    @Test
    void whoeverDoesNotKnowMayPointToSomebodyElse() {
        as(ASKER);
        long id = asked(false, "styrning");
        as(routed(id).get(0));
        answering().pass(SCENE, id, "Ekonomen i Vara");
        as(ASKER);
        assertThat(get("/themegroups/ask/" + id).text()).contains("Tipsar om: Ekonomen i Vara");
    }

    @Test
    void whoeverWasNotAskedDoesNotAnswer() {
        as(ASKER);
        long id = asked(false, "sociala-investeringar");
        as(POLITICIAN);
        assertThat(routed(id)).doesNotContain(POLITICIAN);
        assertThatThrownBy(() -> answering().answer(SCENE, id, ANSWER, UUID.randomUUID()))
                .isInstanceOf(Refused.class);
        assertThat(get("/themegroups/ask/" + id).status()).isEqualTo(404);
    }

    @Test
    void aLinkOfSomebodyWhoHasLeftWorksNoMore() {
        as(ASKER);
        long id = asked(false, "styrning");
        String one = routed(id).get(0);
        String link = link(id, one);
        sql("update core.affiliations set valid_to = date '2026-11-20' where person_id = " + person(one));
        as(null);
        assertThat(get(link).text()).contains("länken inte längre");
        assertThat(get("/themegroups/ask/answer/" + "x".repeat(40)).text()).contains("länken inte längre");
    }

    @Test
    void whileThePluginIsReadOnlyTheLinkReadsOnly() {
        as(ASKER);
        long id = asked(false, "styrning");
        String link = link(id, routed(id).get(0));
        turn(ThemeGroup.PLUGIN, State.READ_ONLY);
        Answer page = get(link);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select("main form")).isEmpty();
    }

    @Test
    void whatWaitsForMeStandsAmongTheQuestions() {
        as(ASKER);
        long id = asked(false, "styrning");
        String one = routed(id).get(0);
        WaitingQuestions waiting = beans.of(WaitingQuestions.class);
        assertThat(waiting.waitingFor(person(one), Locale.forLanguageTag("sv")))
                .anyMatch(asked ->
                        asked.id().equals("question:" + id) && asked.words().contains(TITLE));
        as(one);
        answering().answer(SCENE, id, ANSWER, UUID.randomUUID());
        entityManager.flush();
        assertThat(waiting.waitingFor(person(one), Locale.forLanguageTag("sv")))
                .noneMatch(asked -> asked.id().equals("question:" + id));
    }

    @Test
    void theBestAnswerIsKeptByOneClickAndReadByAllMembers() {
        as(ASKER);
        long id = asked(false, "styrning");
        String one = routed(id).get(0);
        as(one);
        answering().answer(SCENE, id, ANSWER, UUID.randomUUID());
        as(ASKER);
        String address = "/themegroups/ask/" + id;
        long answer = number("select max(id) from themegroups.question_answers");
        Answer marked =
                submit(address, get(address), "form:has(button[name=mark])", java.util.Map.of("mark", "" + answer));
        assertThat(marked.text()).contains("Bästa svaret");
        Answer kept = submit(address, marked, "form:has(button[name=keep])", java.util.Map.of("keep", "" + answer));
        assertThat(kept.text()).contains(TITLE, ANSWER);
        as(POLITICIAN);
        assertThat(get("/themegroups/answers?tag=styrning").text()).contains(TITLE);
        assertThat(get("/themegroups/answers?tag=aldre").text()).doesNotContain(TITLE);
        assertThat(get("/themegroups/answers?q=investeringar").text()).contains(TITLE);
        as(GUEST);
        assertThat(get("/themegroups/answers").status()).isIn(403, 404);
    }

    @Test
    void onlyTheAskerAndThoseWhoRunTheNetworkChooseTheBestAnswer() {
        as(ASKER);
        long id = asked(false, "styrning");
        as(routed(id).get(0));
        answering().answer(SCENE, id, ANSWER, UUID.randomUUID());
        long answer = number("select max(id) from themegroups.question_answers");
        assertThatThrownBy(() -> answering().best(SCENE, answer)).isInstanceOf(Refused.class);
        as(COORDINATOR);
        answering().best(SCENE, answer);
        assertThat(number("select count(*) from themegroups.questions where closed_at is not null and id = " + id))
                .isOne();
    }

    private String link(long id, String email) {
        return QuestionAddresses.link(beans.of(SignedLinks.class)
                .sign(QuestionLetters.ANSWER, person(email), id, clock.instant().plusSeconds(3600)));
    }

    private long answers(long id) {
        return number("select count(*) from themegroups.question_answers where question_id = " + id);
    }
}
