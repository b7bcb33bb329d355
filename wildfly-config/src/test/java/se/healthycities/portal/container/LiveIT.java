package se.healthycities.portal.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.healthycities.portal.browser.DemoPortal;

@ExtendWith(DemoPortal.class)
class LiveIT {

    private static final int OPENED = 101;
    private static final int POLICY = 1008;

    private HttpVisitor author;
    private GroupTalk talk;

    @BeforeEach
    void aTalk() {
        author = HttpVisitor.of(People.OFFICIAL);
        talk = GroupTalk.start(author, "Levande samtal", List.of());
    }

    @Test
    void anotherSiteOpensNoLiveLineAndNeitherDoesOneThatDoesNotSayWhoItIs() {
        String address = LiveSocket.address(author, talk);
        assertThat(LiveSocket.status(author, address, "https://evil.example")).isEqualTo(403);
        assertThat(LiveSocket.status(author, address, "null")).isEqualTo(403);
        assertThat(LiveSocket.status(author, address, null)).isEqualTo(403);
        assertThat(LiveSocket.status(author, address, DemoPortal.address())).isEqualTo(OPENED);
    }

    @Test
    void whoeverMayNotReadLearnsNothing() {
        String own = DemoPortal.address();
        String address = LiveSocket.address(author, talk);
        assertThat(LiveSocket.status(HttpVisitor.nobody(), address, own)).isEqualTo(401);
        String there = address.replaceFirst("\\d+\\?", "999999999?");
        assertThat(LiveSocket.status(HttpVisitor.nobody(), there, own)).isEqualTo(401);
        assertThat(LiveSocket.status(author, there, own)).isEqualTo(404);
        HttpVisitor outsider = HttpVisitor.of("wille.modellqvist@skr.example");
        assertThat(LiveSocket.status(outsider, address, own)).isEqualTo(404);
        assertThat(LiveSocket.status(author, "/live/discussions/x", own)).isEqualTo(404);
        assertThat(LiveSocket.status(author, "/live", own)).isEqualTo(404);
    }

    @Test
    void aReplyIsToldByNumbersAndALogoutEndsTheLine() throws Exception {
        HttpVisitor reader = HttpVisitor.of(People.CONVENOR);
        try (LiveSocket line = LiveSocket.open(reader, talk);
                LiveSocket own = LiveSocket.open(author, talk)) {
            talk.reply(author, "Hemliga ord", List.of());
            assertThat(line.next()).isEqualTo("{\"posts\": 2, \"replies\": 1}");
            assertThat(own.next()).isEqualTo("{\"posts\": 2, \"replies\": 0}");

            reader.post("/logout", Map.of());
            talk.reply(author, "Efteråt", List.of());
            assertThat(line.end()).isEqualTo(POLICY);
        }
    }

    @Test
    void whatCameWhileThePageWasLoadingIsToldAtOnce() throws Exception {
        HttpVisitor reader = HttpVisitor.of(People.CONVENOR);
        String early = LiveSocket.address(reader, talk);
        talk.reply(author, "Under tiden", List.of());
        assertThat(early).endsWith("?seen=1");
        try (LiveSocket line = LiveSocket.open(reader, early)) {
            assertThat(line.next()).isEqualTo("{\"posts\": 2, \"replies\": 1}");
        }
    }

    @Test
    void thePageOfADiscussionOpensNoSessionByItsLine() {
        HttpVisitor nobody = HttpVisitor.nobody();
        nobody.get("/live/discussions/1?seen=1", "Origin", DemoPortal.address());
        assertThat(nobody.session()).isNull();
    }
}
