package se.healthycities.portal.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.discussion.TalkTest;
import se.healthycities.portal.discussion.editing.PostEditing;
import se.healthycities.portal.notice.kind.CoreDigest;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.spi.DigestItem;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.testkit.TestClock;

/** J1: report, hide with a reason, and who is told what. */
class ModerationTest extends TalkTest {
    private static final String FORM = "main form[method=post]";
    private static final String GREETER = "greta.utkastman@boras.example";
    private static final String WORDS = "Anteckning om hemligheten";

    private Answer report(long post, String reason) {
        String address = act(post, "report");
        return submit(address, get(address), FORM, Map.of("ask:message", reason));
    }

    private Answer redact(long post, String reason) {
        String address = act(post, "redact");
        return submit(address, get(address), FORM, Map.of("hide:message", reason, "act", "redact"));
    }

    @Test
    void aHiddenPostLeavesItsReasonAndNoTraceOfItsWords() {
        long talk = talk(WORDS);
        reply(OTHER, talk, "Svar");
        long post = post(talk, 1);
        as(AUTHOR);
        beans.of(PostEditing.class).change(SCENE, post, WORDS + " igen", 0);
        as(CONVENOR);
        Answer after = redact(post, "Personuppgifter");
        assertThat(after.html().select("#post-1").text())
                .contains("Sixten Testlund", "den som leder rummet", "21 november", "Skäl: Personuppgifter");
        for (String who : new String[] {CONVENOR, AUTHOR, OTHER, READER}) {
            as(who);
            for (String address : new String[] {
                address(talk),
                act(post, "history"),
                act(post, "report"),
                act(post, "redact"),
                "/" + PATH,
                "/search?q=hemligheten"
            }) {
                assertThat(get(address).body()).as(who + " at " + address).doesNotContain("Anteckning om");
            }
        }
        assertThat(get(address(talk)).html().select("#post-2 .prose").text()).isEqualTo("Svar");
        assertThat(count("core.posts where text like '%hemligheten%' or html like '%hemligheten%'"))
                .isZero();
        assertThat(facts(post, "PostRedacted")).hasSize(1);
        assertThat(count("core.audit_entries where act = 'post-redacted' and subject = '" + PATH + " post " + post
                        + "' and coalesce(after, '') not like '%Personuppgifter%'"))
                .isOne();
    }

    @Test
    void onlyTheCoordinatorReadsTheOriginalAndShowsItAgain() {
        long talk = talk(WORDS);
        long post = post(talk, 1);
        as(CONVENOR);
        redact(post, "Personuppgifter");
        assertThatThrownBy(() -> beans.of(Redaction.class).undo(SCENE, post)).isInstanceOf(Refused.class);
        assertThat(get(act(post, "redact")).html().select("button[value=undo]")).isEmpty();
        as(COORDINATOR);
        String address = act(post, "redact");
        assertThat(get(address(talk)).body()).doesNotContain(WORDS);
        assertThat(get(address(talk)).html().select("#post-1 a[href=" + address + "]"))
                .hasSize(1);
        Answer page = get(address);
        assertThat(page.text()).contains(WORDS);
        Answer shown = submit(address, page, FORM, Map.of("act", "undo"));
        assertThat(shown.html().select("#post-1 .prose").text()).isEqualTo(WORDS);
        assertThat(facts(post, "PostRestored")).hasSize(1);
        assertThat(count("core.audit_entries where act = 'post-restored'")).isOne();
        assertThat(count("core.post_versions where post_id = " + post)).isZero();
    }

    @Test
    void aDoubleClickHidesOnceAndAMissingReasonIsAnErrorBesideTheField() {
        long post = post(talk(WORDS), 1);
        as(CONVENOR);
        Answer empty = redact(post, " ");
        assertThat(empty.html().select("#message-error").text()).isNotEmpty();
        assertThat(empty.html().select(".error-summary a").attr("href")).isEqualTo("#message");
        String address = act(post, "redact");
        Answer page = get(address);
        Map<String, String> typed = Map.of("hide:message", "Stötande", "act", "redact");
        submit(address, page, FORM, typed);
        Answer again = submit(address, page, FORM, typed);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.html().select("#post-1").text()).contains("Skäl: Stötande");
        assertThat(facts(post, "PostRedacted")).hasSize(1);
        assertThat(count("core.post_versions where post_id = " + post)).isOne();
    }

    @Test
    void nobodyElseHidesAPost() {
        long post = post(talk(WORDS), 1);
        for (String who : new String[] {AUTHOR, OTHER, READER, GUEST}) {
            as(who);
            assertThat(get(act(post, "redact")).status()).as(who).isIn(403, 404);
            assertThat(get(Addresses.reports(PATH)).status()).as(who).isIn(403, 404);
        }
    }

    @Test
    void aReportGoesToTheConvenorWhoseAnswerTheReporterSees() {
        long talk = talk(WORDS);
        long post = post(talk, 1);
        as(READER);
        Answer sent = report(post, "Det här är fel");
        assertThat(sent.text()).contains("Väntar på svar", "Det här är fel");
        assertThat(sent.html().select("textarea")).isEmpty();
        as(CONVENOR);
        assertThat(get("/" + PATH)
                        .html()
                        .select("section[aria-labelledby=hints] a")
                        .eachText())
                .containsExactly("1 anmält inlägg väntar på svar");
        String reports = Addresses.reports(PATH);
        Answer list = get(reports);
        assertThat(list.text()).contains("Tyra Modellqvist", "Det här är fel", WORDS);
        assertThat(beans.of(WaitingReports.class).count())
                .as("not yet the coordinator's")
                .isZero();
        String id = list.html().select("button[name=leave]").attr("value");
        submit(reports, list, FORM, Map.of("leave", id));
        submit(reports, list, FORM, Map.of("leave", id));
        assertThat(get(reports).text()).contains("Inget väntar på svar");
        assertThat(facts(Long.parseLong(id), "ReportAnswered")).hasSize(1);
        as(READER);
        assertThat(get(act(post, "report")).text()).contains("inlägget får stå kvar");
        as(AUTHOR);
        assertThat(get(address(talk)).body() + get(act(post, "report")).body())
                .as("the reporter's name")
                .doesNotContain("Tyra Modellqvist");
    }

    @Test
    void thoseWhoLeadAreToldOfAReportAndNobodyOfOnesOwnPost() {
        seat(GREETER, SeatRole.SECRETARY);
        long talk = talk("Hej");
        reply(CONVENOR, talk, WORDS);
        long post = post(talk, 2);
        as(READER);
        report(post, "Det här är fel");
        CoreDigest digest = beans.of(CoreDigest.class);
        Digest.Told fact = new Digest.Told("PostReported", post, space().getId(), null);
        assertThat(digest.reach("report", fact).people()).containsExactly(person(GREETER));
        List<DigestItem> items = digest.items("report", person(GREETER), List.of(post), Locale.ENGLISH);
        assertThat(items).singleElement().satisfies(item -> {
            assertThat(item.address()).isEqualTo(Addresses.reports(PATH));
            assertThat(item.words()).isEqualTo("A post was reported and waits for an answer");
            assertThat(item.text()).as("words of the post, or the reporter's").isNull();
        });
        for (String who : new String[] {CONVENOR, AUTHOR, READER, COORDINATOR}) {
            assertThat(digest.items("report", person(who), List.of(post), Locale.ENGLISH))
                    .as(who)
                    .isEmpty();
        }
        as(GREETER);
        redact(post, "Stötande");
        assertThat(digest.items("report", person(GREETER), List.of(post), Locale.ENGLISH))
                .as("answered")
                .isEmpty();
    }

    private long person(String email) {
        return beans.of(PersonReads.class).byEmail(email).orElseThrow().getId();
    }

    @Test
    void hidingThePostAnswersEveryReportOfIt() {
        long post = post(talk(WORDS), 1);
        as(READER);
        report(post, "Ett");
        as(OTHER);
        report(post, "Två");
        as(CONVENOR);
        redact(post, "Stötande");
        assertThat(get(Addresses.reports(PATH)).text()).contains("Inget väntar på svar");
        as(READER);
        assertThat(get(act(post, "report")).text()).contains("inlägget är dolt");
    }

    @Test
    void aDoubleClickReportsOnceAndOnesOwnPostIsNotReported() {
        long post = post(talk(WORDS), 1);
        assertThat(get(act(post, "report")).html().select(FORM)).isEmpty();
        assertThatThrownBy(() -> beans.of(ReportService.class).report(SCENE, post, "Mitt", UUID.randomUUID()))
                .isInstanceOf(Refused.class);
        as(READER);
        String address = act(post, "report");
        Answer page = get(address);
        Map<String, String> typed = Map.of("ask:message", "Fel");
        submit(address, page, FORM, typed);
        submit(address, page, FORM, typed);
        assertThat(count("core.post_reports where post_id = " + post)).isOne();
        as(OTHER);
        Answer empty = report(post, " ");
        assertThat(empty.html().select("#message-error").text()).isNotEmpty();
        as(GUEST);
        assertThat(get(address).status()).isIn(403, 404);
    }

    @Test
    void withoutAConvenorTheReportIsTheCoordinators() {
        long post = post(talk(WORDS), 1);
        entityManager
                .createQuery("update Seat s set s.role = MEMBER where s.role = :role and s.space.path = :path")
                .setParameter("role", SeatRole.CONVENOR)
                .setParameter("path", PATH)
                .executeUpdate();
        as(READER);
        report(post, "Fel");
        WaitingReports waiting = beans.of(WaitingReports.class);
        assertThat(waiting.count()).isOne();
        assertThat(waiting.lines(5).get(0).address()).isEqualTo(Addresses.reports(PATH));
        as(COORDINATOR);
        assertThat(get("/admin/worklist").text()).contains("Anmälda inlägg som väntar på svar", "Ett samtal");
        assertThat(get(Addresses.reports(PATH)).text()).contains("Tyra Modellqvist");
        as(OTHER);
        redactIsRefused(post);
        as(COORDINATOR);
        redact(post, "Stötande");
        assertThat(get(act(post, "history")).text()).contains("dolt av kansliet");
        assertThat(waiting.count()).isZero();
    }

    private void redactIsRefused(long post) {
        assertThat(get(act(post, "redact")).status()).isEqualTo(403);
    }

    @Test
    void aReportOfTheConvenorsOwnPostIsTheCoordinatorsAndNotTheConvenors() {
        long talk = talk("Hej");
        reply(CONVENOR, talk, WORDS);
        long post = post(talk, 2);
        as(READER);
        report(post, "Fel");
        assertThat(beans.of(WaitingReports.class).count()).isOne();
        as(CONVENOR);
        assertThat(get(Addresses.reports(PATH)).text()).contains("Inget väntar på svar");
        long id = ((Number) entityManager
                        .createNativeQuery("select max(id) from core.post_reports")
                        .getSingleResult())
                .longValue();
        assertThatThrownBy(() -> beans.of(ReportService.class).leave(SCENE, id)).isInstanceOf(Refused.class);
        as(COORDINATOR);
        assertThat(get(Addresses.reports(PATH)).text()).contains("Tyra Modellqvist");
    }

    @Test
    void afterThreeDaysWithoutAnAnswerTheReportIsTheCoordinatorsToo() {
        long post = post(talk(WORDS), 1);
        as(READER);
        report(post, "Fel");
        clock.set(TestClock.DAY.plusDays(2));
        assertThat(beans.of(WaitingReports.class).count()).isZero();
        clock.set(TestClock.DAY.plusDays(4));
        assertThat(beans.of(WaitingReports.class).count()).isOne();
    }

    @Test
    void readersSeeInTheMenuWhatTheyMayDoAndNothingElse() {
        long talk = talk(WORDS);
        reply(OTHER, talk, "Svar");
        as(AUTHOR);
        assertThat(get(address(talk)).html().select("#post-1 .more-act").eachText())
                .containsExactly("Ändra", "Ta tillbaka");
        assertThat(get(address(talk)).html().select("#post-2 .more-act").eachText())
                .containsExactly("Anmäl");
        as(CONVENOR);
        assertThat(get(address(talk)).html().select("#post-1 .more-act").eachText())
                .containsExactly("Rätta", "Dölj");
        as(READER);
        assertThat(get(address(talk)).html().select("#post-1 .more-act").eachText())
                .containsExactly("Anmäl");
    }
}
