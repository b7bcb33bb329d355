package se.healthycities.themegroups.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.mail.Mail;
import se.healthycities.portal.search.SearchService;
import se.healthycities.portal.spi.DigestItem;
import se.healthycities.portal.spi.State;
import se.healthycities.themegroups.group.ThemeGroup;

class PassingOnTest extends AskTest {
    private static final String WHO = "Sixten Testlund";
    private static final String WHERE = "Borås";

    @Test
    void afterThreeWorkingDaysWithoutAnAcceptedAnswerItGoesToTheGroupOnce() {
        as(ASKER);
        long id = asked(false, "styrning");
        passOn();
        assertThat(talks(id)).isZero();
        clock.set(clock.instant().plus(Duration.ofDays(4)));
        passOn();
        passOn();
        assertThat(talks(id)).isOne();
        assertThat(texts("select d.title from core.discussions d join themegroups.questions q on q.discussion_id = d.id"
                        + " where q.id = " + id))
                .containsExactly(TITLE);
        assertThat(get("/themegroups/ask/" + id).text()).contains("Till samtalet i gruppen");
    }

    @Test
    void anAcceptedAnswerKeepsItFromTheGroup() {
        as(ASKER);
        long id = asked(false, "styrning");
        as(routed(id).get(0));
        answering().answer(SCENE, id, "Så här gjorde vi.", UUID.randomUUID());
        as(ASKER);
        answering().best(SCENE, number("select max(id) from themegroups.question_answers"));
        clock.set(clock.instant().plus(Duration.ofDays(9)));
        passOn();
        assertThat(talks(id)).isZero();
    }

    @Test
    void anAnswerThatNobodyAcceptedDoesNot() {
        as(ASKER);
        long id = asked(false, "styrning");
        as(routed(id).get(0));
        answering().answer(SCENE, id, "Kanske så här.", UUID.randomUUID());
        clock.set(clock.instant().plus(Duration.ofDays(9)));
        passOn();
        assertThat(talks(id)).isOne();
    }

    @Test
    void whileThePluginIsReadOnlyItWaits() {
        as(ASKER);
        long id = asked(false, "styrning");
        clock.set(clock.instant().plus(Duration.ofDays(9)));
        turn(ThemeGroup.PLUGIN, State.READ_ONLY);
        passOn();
        assertThat(talks(id)).isZero();
        turn(ThemeGroup.PLUGIN, State.ON);
        passOn();
        assertThat(talks(id)).isOne();
    }

    @Test
    void aGroupThatClosedMeanwhileLeavesItToTheStrategicGroup() {
        as(OFFICIAL);
        long id = draft(false, "themegroups/delaktighet", "styrning");
        asking().send(SCENE, id, affiliations(suggested(id)));
        sql("update core.spaces set closed_on = date '2026-11-21' where path = 'themegroups/delaktighet'");
        entityManager.clear();
        clock.set(clock.instant().plus(Duration.ofDays(9)));
        passOn();
        assertThat(texts("select s.path from core.spaces s join core.discussions d on d.space_id = s.id"
                        + " join themegroups.questions q on q.discussion_id = d.id where q.id = " + id))
                .containsExactly("themegroups/strategisk");
    }

    @Test
    void nobodySeesWhoAsksWhenTheAskerIsHidden() throws Exception {
        as(ASKER);
        emptyOutbox();
        long id = asked(true, "styrning");
        assertThat(letters()).isNotEmpty();
        letters().forEach(this::namesNobody);
        as(routed(id).get(0));
        namesNobody(get("/themegroups/ask/" + id).text());
        answering().answer(SCENE, id, "Vi gjorde en egen modell för kostnaden.", UUID.randomUUID());
        as(COORDINATOR);
        namesNobody(get("/themegroups/ask/" + id).text());
        namesNobody(get("/themegroups/ask").text());
        clock.set(clock.instant().plus(Duration.ofDays(9)));
        passOn();
        long talk = number("select discussion_id from themegroups.questions where id = " + id);
        for (String reader : List.of(POLITICIAN, OFFICIAL, COORDINATOR)) {
            as(reader);
            String page =
                    get("/themegroups/strategisk/discussions/" + talk + "-x").text();
            assertThat(page).contains(TITLE, "Nätverkets kansli");
            namesNobody(page.replaceAll("(?s)Vem som läser.*", ""));
            namesNobody(
                    first("/themegroups/strategisk/discussions/" + talk + "-x").body());
        }
        index();
        as(POLITICIAN);
        beans.of(SearchService.class).find(TITLE).hits().stream()
                .filter(hit -> hit.title().equals(TITLE))
                .forEach(hit -> namesNobody(hit.toString()));
        for (DigestItem item : beans.of(se.healthycities.portal.notice.kind.CoreDigest.class)
                .items("discussion", person(POLITICIAN), List.of(talk), Locale.forLanguageTag("sv"))) {
            namesNobody(item.toString());
        }
        assertThat(number("select count(*) from core.facts f join core.affiliations a on a.id = f.actor_id where"
                        + " a.person_id = " + person(ASKER) + " and f.kind like 'Question%' and f.subject = " + id))
                .as("facts that name the asker")
                .isZero();
    }

    @Test
    void onlyTheAuditLogSaysWhoAskedHidden() {
        as(ASKER);
        long id = asked(true, "styrning");
        assertThat(number(
                        "select count(*) from core.audit_entries where act = 'question-hidden' and subject = 'question "
                                + id + "' and actor_id = " + person(ASKER)))
                .isOne();
    }

    private void namesNobody(Mail mail) {
        namesNobody(texts("select subject || text || html || coalesce(reply_to, '') from core.mails where id = "
                        + mail.getId())
                .toString());
    }

    private static void namesNobody(String words) {
        assertThat(words).doesNotContain(WHO).doesNotContain(WHERE).doesNotContain(ASKER);
    }

    private long talks(long id) {
        return number("select count(*) from core.discussions d where d.title = '" + TITLE + "' and exists"
                + " (select 1 from themegroups.questions q where q.id = " + id + " and q.discussion_id = d.id)");
    }
}
