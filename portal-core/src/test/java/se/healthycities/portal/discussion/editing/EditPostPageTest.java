package se.healthycities.portal.discussion.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.discussion.DiscussionService;
import se.healthycities.portal.discussion.DiscussionState;
import se.healthycities.portal.discussion.DiscussionSteering;
import se.healthycities.portal.discussion.TalkTest;
import se.healthycities.portal.draft.DraftPlace;
import se.healthycities.portal.draft.TextDrafts;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;

/** C8: posts can be changed; what others may have answered to stays readable, and nobody overwrites what they never saw. */
class EditPostPageTest extends TalkTest {
    private static final String FORM = "main form[method=post]";

    private Answer change(long post, String words) {
        String address = act(post, "edit");
        return submit(address, get(address), FORM, Map.of("text", words));
    }

    @Test
    void aChangeBeforeAnybodyAnsweredIsKeptAndNotMarked() {
        long talk = talk("Fem **procent**");
        long post = post(talk, 1);
        Answer after = change(post, "Sex **procent**");
        assertThat(after.html().select("#post-1 .prose strong").text()).isEqualTo("procent");
        assertThat(after.html().select("#post-1 .prose").text()).isEqualTo("Sex procent");
        assertThat(after.html().select("#post-1 .edited")).isEmpty();
        as(READER);
        assertThat(get(act(post, "history")).text()).contains("Fem procent", "Sex procent");
        assertThat(facts(post, "PostChanged")).hasSize(1);
    }

    @Test
    void aChangeAfterAReplyIsMarkedAndTheEarlierTextIsReadableForAllWhoReadTheSpace() {
        long talk = talk("Fem procent");
        reply(OTHER, talk, "Bra förslag");
        long post = post(talk, 1);
        as(AUTHOR);
        change(post, "Nio procent");
        as(READER);
        Document page = get(address(talk)).html();
        assertThat(page.select("#post-1 .prose").text()).isEqualTo("Nio procent");
        assertThat(page.select("#post-1 a.edited").text()).startsWith("ändrad 21 november");
        assertThat(page.select("#post-1 a.edited").attr("href")).isEqualTo(act(post, "history"));
        assertThat(page.select("#post-2 .edited")).isEmpty();
        Answer history = get(act(post, "history"));
        assertThat(history.html().select(".prose").eachText()).containsExactly("Nio procent", "Fem procent");
        assertThat(getInEnglish(address(talk)).html().select("#post-1 a.edited").text())
                .startsWith("changed");
        as(GUEST);
        assertThat(get(act(post, "history")).status()).isIn(403, 404);
        as(null);
        assertThat(first(act(post, "history")).redirect()).contains("login");
    }

    @Test
    void theHistoryOfAHiddenSpacesPostIsNotFoundFromOutside() {
        as(POLITICIAN);
        Scene board = Scene.space(PluginId.CORE, "spaces/styrelse");
        long talk = beans.of(DiscussionService.class).start(board, "Löner", "Förtroligt", Set.of(), UUID.randomUUID());
        long post = post(talk, 1);
        for (String who : new String[] {OFFICIAL, COORDINATOR, GUEST}) {
            as(who);
            assertThat(get("/spaces/styrelse/discussions/posts/" + post + "/history")
                            .status())
                    .as(who)
                    .isEqualTo(404);
            assertThat(get(act(post, "history")).status())
                    .as(who + " by way of another space")
                    .isIn(403, 404);
        }
    }

    @Test
    void twoWindowsLoseNothingAndBothTextsStandSideBySide() {
        long post = post(talk("Fem procent"), 1);
        String address = act(post, "edit");
        Answer author = get(address);
        as(CONVENOR);
        Answer convenor = get(address);
        as(AUTHOR);
        submit(address, author, FORM, Map.of("text", "Nio procent"));
        as(CONVENOR);
        Answer both = submit(address, convenor, FORM, Map.of("text", "Fem **promille**"));
        assertThat(both.html().select("section[aria-labelledby=stored] .prose").text())
                .isEqualTo("Nio procent");
        assertThat(both.html().select("section[aria-labelledby=stored]").text()).contains("Sixten Testlund");
        assertThat(both.html().selectFirst("textarea").wholeText().strip()).isEqualTo("Fem **promille**");
        assertThat(both.html().select(".error-summary a").attr("href")).isEqualTo("#text");
        assertThat(both.html().select("#text-error").text()).contains("ändrats medan du skrev");

        Answer saved = submit(address, both, FORM, Map.of("text", "Fem **promille**"));
        assertThat(saved.html().select("#post-1 .prose").text()).isEqualTo("Fem promille");
        assertThat(get(act(post, "history")).html().select(".prose").eachText())
                .containsExactly("Fem promille", "Nio procent", "Fem procent");
    }

    /** The words were begun before the other's change and saved as a draft after it. */
    @Test
    void aDraftNeverStandsAloneWhereSomebodyElseHasChangedThePost() {
        long post = post(talk("Fem procent"), 1);
        String address = act(post, "edit");
        as(CONVENOR);
        change(post, "Nio procent");
        as(AUTHOR);
        beans.of(TextDrafts.class).save(DraftPlace.edit(post), address, "", "Fem procent nu", UUID.randomUUID());
        Answer both = get(address);
        assertThat(both.html().select("section[aria-labelledby=stored] .prose").text())
                .isEqualTo("Nio procent");
        assertThat(both.html().selectFirst("textarea").wholeText().strip()).isEqualTo("Fem procent nu");
        Answer saved = submit(address, both, FORM, Map.of("text", "Nio procent nu"));
        assertThat(saved.html().select("#post-1 .prose").text()).isEqualTo("Nio procent nu");
        assertThat(get(address).html().select("section[aria-labelledby=stored]"))
                .as("without a draft")
                .isEmpty();
    }

    @Test
    void aDoubleClickChangesOnce() {
        long post = post(talk("Fem procent"), 1);
        String address = act(post, "edit");
        Answer page = get(address);
        submit(address, page, FORM, Map.of("text", "Nio procent"));
        Answer again = submit(address, page, FORM, Map.of("text", "Nio procent"));
        assertThat(again.html().select("#post-1 .prose").text()).isEqualTo("Nio procent");
        assertThat(count("core.post_versions where post_id = " + post)).isOne();
        assertThat(facts(post, "PostChanged")).hasSize(1);
    }

    @Test
    void aConvenorsCorrectionAlwaysSaysWhoseItIs() {
        long talk = talk("Ring 070-1234567");
        as(CONVENOR);
        change(post(talk, 1), "Ring växeln");
        as(READER);
        assertThat(get(address(talk)).html().select("#post-1 a.edited").text()).startsWith("ändrad av Rut Utkastman");
    }

    @Test
    void anEmptyTextIsAnErrorBesideTheField() {
        long post = post(talk("Fem procent"), 1);
        Answer answer = change(post, "  ");
        assertThat(answer.html().select("#text-error").text()).isNotEmpty();
        assertThat(answer.html().select(".error-summary a").attr("href")).isEqualTo("#text");
        assertThat(count("core.post_versions where post_id = " + post)).isZero();
    }

    @Test
    void nobodyElseChangesOrTakesBackAPost() {
        long post = post(talk("Fem procent"), 1);
        for (String who : new String[] {OTHER, READER, GUEST}) {
            as(who);
            assertThat(get(act(post, "edit")).status()).as(who).isIn(403, 404);
            assertThat(get(act(post, "withdraw")).status()).as(who).isIn(403, 404);
        }
        as(OTHER);
        PostEditing editing = beans.of(PostEditing.class);
        assertThatThrownBy(() -> editing.change(SCENE, post, "Noll", 0)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> editing.withdraw(SCENE, post)).isInstanceOf(Refused.class);
        as(CONVENOR);
        assertThatThrownBy(() -> editing.withdraw(SCENE, post)).isInstanceOf(Refused.class);
        Scene elsewhere = Scene.space(PluginId.CORE, "spaces/hostmote");
        as(AUTHOR);
        assertThatThrownBy(() -> editing.change(elsewhere, post, "Noll", 0)).isInstanceOf(Refused.class);
        assertThat(get(address(1)).status()).isIn(403, 404);
    }

    @Test
    void aLateChangeOfAClosedDiscussionIsRefusedAndItsTextShown() {
        long talk = talk("Fem procent");
        long post = post(talk, 1);
        String address = act(post, "edit");
        Answer page = get(address);
        beans.of(DiscussionSteering.class).turn(SCENE, talk, DiscussionState.CLOSED);
        Answer late = submit(address, page, FORM, Map.of("text", "Sju procent, sent"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html().select("#keep").text()).isEqualTo("Sju procent, sent");
    }

    @Test
    void aPostThatWasTakenBackSaysNothingAndItsNumberStays() {
        long talk = talk("Något förhastat");
        reply(OTHER, talk, "Svar");
        long post = post(talk, 1);
        as(AUTHOR);
        Answer after = submit(act(post, "withdraw"), get(act(post, "withdraw")), FORM, Map.of("act", "withdraw"));
        assertThat(after.html().select("#post-1").text()).contains("Sixten Testlund tog tillbaka inlägget");
        as(READER);
        for (String address : new String[] {address(talk), act(post, "history"), act(post, "report")}) {
            assertThat(get(address).body()).as(address).doesNotContain("förhastat");
        }
        assertThat(get(address(talk)).html().select("#post-2 .prose").text()).isEqualTo("Svar");
        assertThat(count("core.posts where text like '%förhastat%' or html like '%förhastat%'"))
                .isZero();
        assertThat(facts(post, "PostWithdrawn")).hasSize(1);
    }

    @Test
    void theAuthorCanUndoForHalfAnHour() {
        long talk = talk("Något förhastat");
        long post = post(talk, 1);
        String address = act(post, "withdraw");
        Answer page = get(address);
        submit(address, page, FORM, Map.of("act", "withdraw"));
        submit(address, page, FORM, Map.of("act", "withdraw"));
        assertThat(facts(post, "PostWithdrawn")).as("a double click").hasSize(1);
        Answer shown = submit(address, get(address), FORM, Map.of("act", "undo"));
        assertThat(shown.html().select("#post-1 .prose").text()).isEqualTo("Något förhastat");
        assertThat(count("core.post_versions where post_id = " + post)).isZero();
        beans.of(PostEditing.class).withdraw(SCENE, post);
        LocalDate tomorrow = visitDay().plusDays(1);
        clock.set(tomorrow);
        as(AUTHOR);
        assertThat(get(address).html().select("button[value=undo]")).isEmpty();
        assertThatThrownBy(() -> beans.of(PostEditing.class).undoWithdrawal(SCENE, post))
                .isInstanceOf(Refused.class);
    }

    private static LocalDate visitDay() {
        return se.healthycities.portal.testkit.TestClock.DAY;
    }
}
