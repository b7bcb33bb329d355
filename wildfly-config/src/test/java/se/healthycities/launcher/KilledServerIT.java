package se.healthycities.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.healthycities.portal.browser.DemoPortal;
import se.healthycities.portal.container.GroupTalk;
import se.healthycities.portal.container.Hashes;
import se.healthycities.portal.container.HttpVisitor;
import se.healthycities.portal.container.HttpVisitor.Upload;
import se.healthycities.portal.container.People;

/** The server is killed while people post: what they were told is saved is there afterwards, and nothing is half there. */
@ExtendWith(DemoPortal.class)
class KilledServerIT {

    private static final int WRITERS = 3;
    private static final int ENOUGH = 20;

    @Test
    void whatWasAcknowledgedSurvivesAKillAndNothingIsHalfMade() throws Exception {
        HttpVisitor official = HttpVisitor.of(People.OFFICIAL);
        GroupTalk talk = GroupTalk.start(official, "Mitt i skrivandet", List.of());
        Map<String, String> acknowledged = new ConcurrentHashMap<>();
        Map<String, String> tried = new ConcurrentHashMap<>();
        Set<Path> shared = sharedUploads();
        CountDownLatch enough = new CountDownLatch(ENOUGH);
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        List<Future<?>> ends = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            int name = writer;
            ends.add(writers.submit(() -> write(talk, name, tried, acknowledged, enough)));
        }

        assertThat(enough.await(120, TimeUnit.SECONDS)).isTrue();
        kill();
        for (Future<?> end : ends) {
            end.get(120, TimeUnit.SECONDS);
        }
        writers.shutdown();
        DemoPortal.startAgain();
        assertThat(sharedUploads()).as("where others could read it").isEqualTo(shared);
        assertThat(new DataFolder(DemoPortal.data()).temporary()).isDirectoryNotContaining("glob:**upload_*");

        Map<String, String> found = posts(talk);
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
        assertThat(found).containsAllEntriesOf(acknowledged);
        assertThat(tried).containsAllEntriesOf(found);
        assertThat(found.size() - acknowledged.size()).isLessThanOrEqualTo(WRITERS);
        System.out.println(acknowledged.size() + " replies with files were acknowledged before the kill, "
                + found.size() + " are there after it.");
    }

    /** Replies with a file each, until the server no longer answers. */
    private static void write(
            GroupTalk talk,
            int writer,
            Map<String, String> tried,
            Map<String, String> acknowledged,
            CountDownLatch enough) {
        HttpVisitor author = HttpVisitor.of(
                List.of(People.OFFICIAL, People.COLLEAGUE, People.CONVENOR).get(writer));
        Random random = new Random(writer);
        for (int number = 0; number < 10_000; number++) {
            byte[] content = new byte[1 + random.nextInt(300_000)];
            random.nextBytes(content);
            String name = "fil-" + writer + "-" + number + ".bin";
            tried.put(name, sha256(content));
            try {
                if (talk.reply(author, "Svar med " + name, List.of(Upload.of(name, content)))
                                .status()
                        != 302) {
                    return;
                }
            } catch (RuntimeException killed) {
                return;
            }
            acknowledged.put(name, sha256(content));
            enough.countDown();
        }
    }

    /** Files under upload in the machine's folder for such things, which every user of it can read. */
    private static Set<Path> sharedUploads() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("upload_"))
                    .collect(Collectors.toSet());
        }
    }

    private static void kill() throws InterruptedException {
        ProcessHandle server = ProcessHandle.of(Orphans.pid(new DataFolder(DemoPortal.data()).serverPid())
                        .orElseThrow())
                .orElseThrow();
        server.destroyForcibly();
        Orphans.awaitEnd(server);
    }

    /** The file of every reply with the hash of its download; every reply has the one file that its text names. */
    private static Map<String, String> posts(GroupTalk talk) {
        HttpVisitor reader = HttpVisitor.of(People.OFFICIAL);
        Map<String, String> found = new HashMap<>();
        int expected = 1;
        for (int from = 1; ; from += 50) {
            Document page = reader.get(talk.path() + "?from=" + from).page();
            for (Element post : page.select("ol.posts > li > article")) {
                assertThat(post.id()).as("numbers without a gap").isEqualTo("post-" + expected++);
                if (!post.id().equals("post-1")) {
                    Element file = post.select(".files a").first();
                    assertThat(file).as(post.text()).isNotNull();
                    assertThat(post.select(".prose").text()).isEqualTo("Svar med " + file.text());
                    assertThat(found).doesNotContainKey(file.text());
                    found.put(file.text(), sha256(reader.get(file.attr("href")).bytes()));
                }
            }
            if (page.select("ol.posts > li").size() < 50) {
                return found;
            }
        }
    }

    private static String sha256(byte[] content) {
        return Hashes.sha256(content);
    }
}
