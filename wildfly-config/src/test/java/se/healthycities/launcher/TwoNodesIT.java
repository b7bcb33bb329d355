package se.healthycities.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import se.healthycities.portal.browser.DemoPortal;
import se.healthycities.portal.container.GroupTalk;
import se.healthycities.portal.container.HttpVisitor;
import se.healthycities.portal.container.HttpVisitor.Upload;
import se.healthycities.portal.container.LiveSocket;
import se.healthycities.portal.container.People;

/** Two servers on one database: what one knows the other knows (rows C1 and J1 of the network's wishes, fault 19 of others). */
@ExtendWith(DemoPortal.class)
class TwoNodesIT {

    @TempDir
    static Path folder;

    private static SecondNode other;

    @BeforeAll
    static void join() throws Exception {
        other = SecondNode.join(new DataFolder(DemoPortal.data()), folder.resolve("second"));
    }

    @AfterAll
    static void leave() {
        if (other != null) {
            other.close();
        }
    }

    @Test
    void unreadIsTheSameOnBothAndForEachPersonAlone() {
        HttpVisitor author = HttpVisitor.of(People.OFFICIAL);
        byte[] content = "Bilaga från nod ett".getBytes(StandardCharsets.UTF_8);
        GroupTalk talk = GroupTalk.start(author, "Två servrar, ett samtal", List.of(Upload.of("nod.txt", content)));
        talk.reply(author, "Och ett svar", List.of());
        HttpVisitor here = HttpVisitor.of(People.CONVENOR);
        HttpVisitor there = HttpVisitor.of(People.CONVENOR, other.address());
        HttpVisitor colleague = HttpVisitor.of(People.COLLEAGUE, other.address());

        assertThat(unread(here, talk)).isEqualTo(2);
        assertThat(unread(there, talk)).isEqualTo(2);
        assertThat(there.get(talk.path()).page().select("ol.posts > li")).hasSize(2);
        assertThat(unread(here, talk)).as("read on the other node").isZero();
        assertThat(unread(there, talk)).isZero();
        assertThat(unread(colleague, talk))
                .as("opening as one never marks another's")
                .isEqualTo(2);
        String file = there.get(talk.path()).page().selectFirst(".files a").attr("href");
        assertThat(there.get(file).bytes()).isEqualTo(content);
    }

    @Test
    void twoWhoAnswerAtTheSameMomentOnTwoNodesBothGetANumberOfTheirOwn() throws Exception {
        GroupTalk talk = GroupTalk.start(HttpVisitor.of(People.OFFICIAL), "Samtidigt", List.of());
        HttpVisitor here = HttpVisitor.of(People.CONVENOR);
        HttpVisitor there = HttpVisitor.of(People.COLLEAGUE, other.address());
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Integer>> writers = List.of(() -> write(talk, here, "här"), () -> write(talk, there, "där"));
            both.invokeAll(writers).forEach(done -> assertThat(done).succeedsWithin(java.time.Duration.ofMinutes(1)));
        } finally {
            both.shutdown();
        }
        List<String> numbers = here.get(talk.path() + "?from=1").page().select("article.post").stream()
                .map(Element::id)
                .toList();
        assertThat(numbers)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 21)
                        .mapToObj(number -> "post-" + number)
                        .toList());
    }

    @Test
    void aReplyOnOneNodeIsToldLiveOnTheOther() throws Exception {
        HttpVisitor author = HttpVisitor.of(People.OFFICIAL);
        GroupTalk talk = GroupTalk.start(author, "Levande på två noder", List.of());
        try (LiveSocket line = LiveSocket.open(HttpVisitor.of(People.CONVENOR, other.address()), talk)) {
            talk.reply(author, "Skrivet på den första", List.of());
            assertThat(line.next()).isEqualTo("{\"posts\": 2, \"replies\": 1}");
        }
    }

    /** Here, because the second server is here already. */
    @Test
    void ofFiftyAtOnceOnTwoNodesFortyAreRegisteredAndTenWait() throws Exception {
        new FullHouse(other).isFilled();
    }

    private static int write(GroupTalk talk, HttpVisitor author, String where) {
        for (int number = 1; number <= 10; number++) {
            assertThat(talk.reply(author, where + " " + number, List.of()).status())
                    .isEqualTo(302);
        }
        return 10;
    }

    /** What the list of the group says. */
    private static int unread(HttpVisitor reader, GroupTalk talk) {
        String group = talk.path().replaceFirst("/discussions/.*", "");
        Element row = reader.get(group).page().select("li.item").stream()
                .filter(item -> item.select("a.item-t").attr("href").equals(talk.path()))
                .findFirst()
                .orElseThrow();
        return row.select(".new").isEmpty()
                ? 0
                : Integer.parseInt(row.selectFirst(".new span").text());
    }
}
