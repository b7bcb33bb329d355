package se.healthycities.portal.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import se.healthycities.portal.browser.DemoPortal;
import se.healthycities.portal.container.HttpVisitor.Answer;
import se.healthycities.portal.container.HttpVisitor.Upload;

/** Files that go in and out, and lists that go out as tables. */
@ExtendWith(DemoPortal.class)
class TransferIT {

    @TempDir
    Path folder;

    private HttpVisitor official;

    @BeforeEach
    void anOfficialIsLoggedIn() {
        official = HttpVisitor.of(People.OFFICIAL);
    }

    @Test
    void aFileIsSavedWholeOrInPartsUnderItsOwnName() {
        byte[] content = random(100_000);
        String name = "Nämndens röst på Öland.bin";
        GroupTalk talk = GroupTalk.start(official, "Delar av en fil", List.of(Upload.of(name, content)));
        String file = talk.file(official, name);

        Answer whole = official.get(file);
        assertThat(whole.status()).isEqualTo(200);
        assertThat(whole.bytes()).isEqualTo(content);
        assertThat(whole.header("accept-ranges")).isEqualTo("bytes");
        assertThat(whole.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(whole.header("content-disposition"))
                .startsWith("attachment")
                .containsIgnoringCase("filename*=UTF-8''N%C3%A4mndens%20r%C3%B6st%20p%C3%A5%20%C3%96land.bin");

        Answer part = official.get(file, "Range", "bytes=1000-1999");
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.header("content-range")).isEqualTo("bytes 1000-1999/100000");
        assertThat(part.bytes()).isEqualTo(Arrays.copyOfRange(content, 1000, 2000));

        Answer rest = official.get(file, "Range", "bytes=99000-");
        assertThat(rest.status()).isEqualTo(206);
        assertThat(rest.bytes()).isEqualTo(Arrays.copyOfRange(content, 99_000, 100_000));

        assertThat(official.get(file, "Range", "bytes=-10").bytes())
                .isEqualTo(Arrays.copyOfRange(content, 99_990, 100_000));
        assertThat(official.get(file, "Range", "bytes=200000-").status()).isEqualTo(416);
        for (String strange : List.of("bytes=a-b", "bytes=5-2", "bytes=0-1,5-6", "bytes=--", "bytes=")) {
            assertThat(official.get(file, "Range", strange).bytes()).as(strange).isEqualTo(content);
        }
    }

    @Test
    void whatABrowserCouldRunIsSavedAndNeverShown() {
        List<Upload> risky = List.of(
                Upload.of("sida.html", "<!doctype html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)),
                Upload.of(
                        "bild.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"
                                .getBytes(StandardCharsets.UTF_8)),
                Upload.of("oskyldig.txt", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8)),
                Upload.of("kod.js", "alert(1)".getBytes(StandardCharsets.UTF_8)));
        GroupTalk talk = GroupTalk.start(official, "Farliga filer", risky);

        for (Upload upload : risky) {
            Answer saved = official.get(talk.file(official, upload.name()));
            assertThat(saved.header("content-disposition")).as(upload.name()).startsWith("attachment");
            assertThat(saved.header("content-type"))
                    .as(upload.name())
                    .doesNotContainIgnoringCase("html")
                    .doesNotContainIgnoringCase("xml")
                    .doesNotContainIgnoringCase("script");
            assertThat(saved.header("content-security-policy"))
                    .as(upload.name())
                    .contains("sandbox");
            assertThat(saved.header("x-content-type-options")).isEqualTo("nosniff");
        }
    }

    @Test
    void strangeNamesBecomeHarmlessOnesThatStillLeadToTheirFile() {
        byte[] content = "x".getBytes(StandardCharsets.UTF_8);
        List<Upload> strange = List.of(
                Upload.of("../../../etc/passwd", content),
                Upload.of("..\\\\..\\\\boot.ini", content),
                Upload.of("två..punkter.txt", content),
                Upload.of("a;b.txt", content),
                Upload.of("50%.txt", content),
                Upload.of("#1?.txt", content));
        GroupTalk talk = GroupTalk.start(official, "Underliga namn", strange);

        List<String> links = talk.open(official).page().select(".files a").eachAttr("href");

        assertThat(links).hasSameSizeAs(strange);
        assertThat(talk.open(official).page().select(".files a").eachText())
                .noneMatch(name -> name.contains("/") || name.contains("\\"));
        for (String link : links) {
            assertThat(official.get(link).status()).as(link).isEqualTo(200);
            assertThat(official.get(link).bytes()).as(link).isEqualTo(content);
        }
    }

    @Test
    void aFileOfThirtyMegabytesGoesInAndComesOutAsItWas() {
        byte[] content = random(30_000_000);
        GroupTalk talk = GroupTalk.start(official, "En stor fil", List.of(Upload.of("stor.bin", content)));

        assertThat(Hashes.sha256(official.get(talk.file(official, "stor.bin")).bytes()))
                .isEqualTo(Hashes.sha256(content));
    }

    @Test
    void aFileThatIsTooLargeIsRefusedAndTheTypedTextStays() throws IOException {
        Path large = folder.resolve("large.bin");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(200_500_000);
        }
        GroupTalk talk = GroupTalk.start(official, "För stor", List.of());

        Answer refused = talk.reply(
                official,
                "Det här får inte försvinna: åäö",
                List.of(new Upload("large.bin", BodyPublishers.ofFile(large))));

        assertThat(refused.status()).isNotEqualTo(302);
        assertThat(refused.text()).contains("200 MB").contains("Det här får inte försvinna: åäö");
        assertThat(talk.posts(official)).isOne();
    }

    @Test
    void aTextThatIsMissingKeepsTheFileForTheNextTry() {
        GroupTalk talk = GroupTalk.start(official, "Glömd text", List.of());

        Answer incomplete = talk.reply(official, "", List.of(Upload.of("kvar.txt", "kvar".getBytes())));
        assertThat(incomplete.status()).isEqualTo(200);
        assertThat(incomplete.page().select(GroupTalk.FORM).text()).contains("kvar.txt");

        assertThat(official.submit(incomplete, GroupTalk.FORM, Map.of("text", "Nu med text"), List.of())
                        .status())
                .isEqualTo(302);
        assertThat(official.get(talk.file(official, "kvar.txt")).text()).isEqualTo("kvar");
    }

    @Test
    void theSameFormSentTwiceWritesOnce() {
        GroupTalk talk = GroupTalk.start(official, "Två gånger", List.of());
        Answer opened = talk.open(official);

        for (int times = 0; times < 3; times++) {
            assertThat(official.submit(opened, GroupTalk.FORM, Map.of("text", "En gång räcker"), List.of())
                            .status())
                    .isEqualTo(302);
        }

        assertThat(talk.posts(official)).isEqualTo(2);
    }

    @Test
    void listsAreTablesForASwedishSpreadsheet() {
        for (String list : List.of("/organisations.csv", "/people.csv", "/themegroups.csv", "/crossingborders.csv")) {
            Answer table = official.get(list);

            assertThat(table.status()).as(list).isEqualTo(200);
            assertThat(table.header("content-type")).as(list).isEqualToIgnoringCase("text/csv;charset=UTF-8");
            assertThat(Arrays.copyOf(table.bytes(), 3)).as(list).containsExactly((byte) 0xEF, (byte) 0xBB, (byte) 0xBF);
            assertThat(table.text().lines()).as(list).hasSizeGreaterThan(1).allMatch(line -> line.contains(";"));
            assertThat(table.text().lines().flatMap(line -> Arrays.stream(line.split(";"))))
                    .as(list)
                    .noneMatch(cell -> cell.matches("\"?[=+@-].*"));
        }
        assertThat(HttpVisitor.nobody().get("/crossingborders.csv").status()).isEqualTo(200);
        assertThat(HttpVisitor.nobody().get("/people.csv").status()).isEqualTo(302);
        assertThat(HttpVisitor.of(People.OFFICIAL)
                        .speaks("en")
                        .get("/organisations.csv")
                        .text())
                .isNotEqualTo(official.get("/organisations.csv").text());
    }

    private static byte[] random(int bytes) {
        byte[] content = new byte[bytes];
        new Random(bytes).nextBytes(content);
        return content;
    }
}
