package se.healthycities.portal.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.testkit.TestClock;

/** C3: a discussion is decided, closed and opened again by those whose it is and those who lead the space. */
class StatePageTest extends TalkTest {
    private static final String FORM = "main form[method=post]";

    private Answer turn(long talk, DiscussionState to) {
        String address = Addresses.discussionState(PATH, talk);
        return submit(address, get(address), FORM, Map.of("state", to.name()));
    }

    @Test
    void theStarterClosesAndOpensAndTheListShowsIt() {
        long talk = talk("Vad gör vi?");
        assertThat(turn(talk, DiscussionState.CLOSED)
                        .html()
                        .select(".page-head .tag")
                        .text())
                .isEqualTo("Avslutad");
        assertThat(get("/" + PATH)
                        .html()
                        .select("li.item:contains(Ett samtal) .tag")
                        .text())
                .isEqualTo("Avslutad");
        assertThat(get(address(talk)).html().select("form.reply")).isEmpty();
        assertThat(get(address(talk)).text()).contains("Samtalet är avslutat");
        as(CONVENOR);
        turn(talk, DiscussionState.OPEN);
        assertThat(get(address(talk)).html().select("form.reply")).hasSize(1);
        turn(talk, DiscussionState.DECIDED);
        assertThat(get(address(talk)).html().select("form.reply"))
                .as("one can still reply")
                .hasSize(1);
        assertThat(facts(talk, "DiscussionStateChanged")).hasSize(3);
    }

    @Test
    void aDoubleClickTurnsOnce() {
        long talk = talk("Vad gör vi?");
        turn(talk, DiscussionState.DECIDED);
        turn(talk, DiscussionState.DECIDED);
        assertThat(facts(talk, "DiscussionStateChanged")).hasSize(1);
    }

    @Test
    void aReplyThatComesTooLateIsRefusedAndItsTextKept() {
        long talk = talk("Vad gör vi?");
        as(OTHER);
        Answer page = get(address(talk));
        String action = page.action("form.reply");
        as(CONVENOR);
        turn(talk, DiscussionState.CLOSED);
        as(OTHER);
        Answer late = postMultipart(
                resolve(address(talk), action),
                Map.of("text", "Mitt sena svar", "key", UUID.randomUUID().toString()));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html().select("#keep").text()).isEqualTo("Mitt sena svar");
        assertThat(count("core.posts where discussion_id = " + talk)).isOne();
    }

    @Test
    void othersReadWhoCanAndAreRefused() {
        long talk = talk("Vad gör vi?");
        String address = Addresses.discussionState(PATH, talk);
        as(OTHER);
        Answer page = get(address);
        assertThat(page.html().select(FORM)).isEmpty();
        assertThat(page.text()).contains("kan ändra läget");
        assertThat(get(address(talk)).html().select("a[href=" + address + "]")).isEmpty();
        assertThatThrownBy(() -> beans.of(DiscussionSteering.class).turn(SCENE, talk, DiscussionState.CLOSED))
                .isInstanceOf(Refused.class);
        for (String who : new String[] {READER, GUEST}) {
            as(who);
            assertThat(get(address).status()).as(who).isIn(403, 404);
        }
    }

    @Test
    void whoeverLostTheRightMeanwhileIsRefused() {
        long talk = talk("Vad gör vi?");
        String address = Addresses.discussionState(PATH, talk);
        as(CONVENOR);
        Answer page = get(address);
        as(OTHER);
        assertThat(submit(address, page, FORM, Map.of("state", "CLOSED")).status())
                .isEqualTo(403);
        assertThat(count("core.discussions where state = 'CLOSED' and id = " + talk))
                .isZero();
    }

    @Test
    void inAClosedSpaceNothingIsDoneToAnything() {
        long talk = talk("Vad gör vi?");
        long post = post(talk, 1);
        space().close(TestClock.DAY.minusDays(1));
        as(AUTHOR);
        for (String address : new String[] {
            Addresses.discussionState(PATH, talk), act(post, "edit"), act(post, "withdraw"), act(post, "redact")
        }) {
            assertThat(get(address).status()).as(address).isIn(403, 409);
        }
        assertThat(get(address(talk)).html().select("details.more")).isEmpty();
        assertThat(get(Addresses.summary(PATH, talk)).html().select(FORM)).isEmpty();
        as(READER);
        assertThat(get(act(post, "report")).html().select(FORM)).isEmpty();
        assertThat(get(address(talk)).html().select("details.more")).isEmpty();
    }
}
