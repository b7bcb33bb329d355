package se.healthycities.portal.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.healthycities.portal.browser.DemoPortal;
import se.healthycities.portal.container.HttpVisitor.Answer;

/** Files in pieces against the real server: as large as a file may be, broken, foreign, and lying about themselves. */
@ExtendWith(DemoPortal.class)
class PiecesIT {
    private static final int MEGABYTE = 1_000_000;
    private static final int PIECE = 5 * 1024 * 1024;
    private static final int LARGEST = 200 * MEGABYTE;
    private static final long GROWTH = 50L * 1024;

    private HttpVisitor official;

    @BeforeEach
    void anOfficialIsLoggedIn() {
        official = HttpVisitor.of(People.OFFICIAL);
    }

    @Test
    void twoHundredMegabytesComeWholeOverABreakAndTheServerStaysSmall() throws Exception {
        sent("uppvärmning.bin", 100 * MEGABYTE, 0);
        long before = memory();
        Sent sent = sent("Största filen på Öland.bin", LARGEST, 77 * MEGABYTE);
        long after = memory();
        System.out.println("The server had " + before + " kB before 200 MB came in pieces and " + after + " kB after.");
        assertThat(after - before).isLessThan(GROWTH);

        GroupTalk talk = GroupTalk.start(official, "Den största filen", List.of());
        Answer posted = official.submit(
                talk.open(official), GroupTalk.FORM, Map.of("text", "Här är den.", "drafts", sent.draft()), List.of());
        assertThat(posted.status()).isEqualTo(302);
        Answer download = official.get(talk.file(official, "Största filen på Öland.bin"));
        assertThat(download.bytes()).hasSize(LARGEST);
        assertThat(Hashes.sha256(download.bytes())).isEqualTo(sent.sha256());
        assertThat(download.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"Storsta filen pa Oland.bin\";"
                        + " filename*=UTF-8''St%C3%B6rsta%20filen%20p%C3%A5%20%C3%96land.bin");
        assertThat(download.header("Content-Security-Policy"))
                .isEqualTo("sandbox; default-src 'none'; base-uri 'none'; form-action 'none';"
                        + " frame-ancestors 'none'; object-src 'none'");
        assertThat(download.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(download.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    }

    @Test
    void whatAnnouncesTwoGigabytesIsRefusedAtOnce() {
        long begun = System.nanoTime();
        assertThat(start("film.mp4", 2_147_483_648L).status()).isEqualTo(413);
        String id = fields(start("liten.bin", 100)).get("id");
        String raw = RawRequest.bytes(head(id, 0, 2_147_483_648L));
        assertThat(RawRequest.status(raw))
                .as("by the portal or by the server before it")
                .isIn(400, 413);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
        assertThat(official.get("/uploads/" + id).header("Upload-Offset")).isEqualTo("0");
        cancel(id);
        assertThat(official.get("/uploads/" + id).status()).isEqualTo(404);
    }

    @Test
    void onlyTheSenderKnowsOfAnUpload() {
        String id = fields(start("min.bin", 100)).get("id");
        byte[] content = new byte[10];
        HttpVisitor colleague = HttpVisitor.of(People.COLLEAGUE);
        assertThat(colleague.get("/uploads/" + id).status()).isEqualTo(404);
        assertThat(piece(colleague, id, 0, content).status()).isEqualTo(404);
        assertThat(colleague.get("/uploads").text()).isEmpty();
        for (String path : List.of("/uploads", "/uploads/" + id)) {
            assertThat(HttpVisitor.nobody().get(path).status()).isEqualTo(401);
            assertThat(official.get(path, "Sec-Fetch-Site", "cross-site").status())
                    .isEqualTo(403);
        }
        assertThat(piece(HttpVisitor.nobody(), id, 0, content).status()).isEqualTo(401);
        for (String[] foreign : List.of(
                new String[] {"Sec-Fetch-Site", "cross-site"},
                new String[] {"Origin", "https://evil.example"},
                new String[] {"Content-Type", "application/octet-stream"})) {
            assertThat(official.send(
                                    "POST",
                                    "/uploads/" + id + "?offset=0",
                                    BodyPublishers.ofByteArray(content),
                                    foreign)
                            .status())
                    .as(String.join(" ", foreign))
                    .isEqualTo(403);
        }
        assertThat(official.get("/uploads").text()).contains("id=" + id);
        cancel(id);
    }

    @Test
    void aPieceInTheWrongPlaceIsAnsweredWithTheRightOne() {
        String id = fields(start("plats.bin", 30)).get("id");
        byte[] ten = new byte[10];
        assertThat(piece(official, id, 0, ten).status()).isEqualTo(200);
        Answer again = piece(official, id, 0, ten);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.header("Upload-Offset")).isEqualTo("10");
        assertThat(piece(official, id, 20, ten).status()).isEqualTo(409);
        assertThat(piece(official, id, 10, new byte[21]).status()).isEqualTo(413);
        assertThat(fields(start("plats.bin", 30)).get("id"))
                .as("the same file again")
                .isEqualTo(id);
        assertThat(official.send("HEAD", "/uploads/" + id, BodyPublishers.noBody())
                        .header("Upload-Offset"))
                .isEqualTo("10");
        assertThat(official.post("/uploads/" + id + "?offset=10", Map.of("a", "b"))
                        .status())
                .isEqualTo(415);
        for (String odd : List.of("?offset=-1", "?offset=x", "", "?offset=99999999999999999999")) {
            assertThat(official.post("/uploads/" + id + odd, Map.of()).status())
                    .as(odd)
                    .isEqualTo(400);
        }
        assertThat(official.post("/uploads", Map.of("name", "a", "bytes", "x", "modified", "1"))
                        .status())
                .isEqualTo(400);
        assertThat(official.get("/uploads/" + id + "/..").status()).isEqualTo(400);
        assertThat(official.get("/uploads/1").status()).isEqualTo(404);
        cancel(id);
    }

    /** Sends a file in pieces and, when {@code breakAt} is not 0, breaks the line there in the middle of a piece. */
    private Sent sent(String name, int bytes, int breakAt) throws Exception {
        String id = fields(start(name, bytes)).get("id");
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        boolean whole = breakAt == 0;
        long offset = 0;
        Answer answer = null;
        byte[] last = null;
        while (offset < bytes) {
            byte[] content = content(offset, (int) Math.min(PIECE, bytes - offset));
            if (!whole && offset + content.length > breakAt) {
                breakOff(id, offset, content);
                whole = true;
                long here = patientlyAsk(id, offset);
                assertThat(here).as("what came before the break counts").isGreaterThan(offset);
                digest.update(content, 0, (int) (here - offset));
                last = content;
                byte[] rest = java.util.Arrays.copyOfRange(content, (int) (here - offset), content.length);
                answer = piece(official, id, here, rest);
                digest.update(rest);
            } else {
                answer = piece(official, id, offset, content);
                digest.update(content);
            }
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            offset += content.length;
            assertThat(answer.header("Upload-Offset")).isEqualTo(String.valueOf(offset));
        }
        assertThat(breakAt == 0 || last != null).isTrue();
        return new Sent(fields(answer).get("draft"), HexFormat.of().formatHex(digest.digest()));
    }

    /** A file that has come, and its hash as its sender reckoned it. */
    private record Sent(String draft, String sha256) {}

    private void breakOff(String id, long offset, byte[] content) throws IOException {
        URI portal = URI.create(DemoPortal.address());
        try (Socket socket = new Socket(InetAddress.getByName(portal.getHost()), portal.getPort())) {
            socket.getOutputStream().write(head(id, offset, content.length).getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(content, 0, content.length / 2);
            socket.getOutputStream().flush();
        }
    }

    /** The server needs a moment to see that the line is broken. */
    private long patientlyAsk(String id, long offset) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        long here = offset;
        while (here == offset && System.nanoTime() < end) {
            here = Long.parseLong(official.get("/uploads/" + id).header("Upload-Offset"));
        }
        return here;
    }

    private String head(String id, long offset, long length) {
        return "POST /uploads/" + id + "?offset=" + offset + " HTTP/1.1\r\nHost: "
                + URI.create(DemoPortal.address()).getAuthority() + "\r\nCookie: portal=" + official.session()
                + "\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/octet-stream\r\nContent-Length: "
                + length
                + "\r\nConnection: close\r\n\r\n";
    }

    private Answer start(String name, long bytes) {
        return official.post(
                "/uploads", Map.of("name", name, "bytes", String.valueOf(bytes), "modified", "1700000000000"));
    }

    private static Answer piece(HttpVisitor visitor, String id, long offset, byte[] content) {
        return visitor.send(
                "POST",
                "/uploads/" + id + "?offset=" + offset,
                BodyPublishers.ofByteArray(content),
                "Content-Type",
                "application/octet-stream",
                "Sec-Fetch-Site",
                "same-origin");
    }

    private void cancel(String id) {
        assertThat(official.post("/uploads/" + id + "?cancel", Map.of()).status())
                .isEqualTo(204);
    }

    private static Map<String, String> fields(Answer answer) {
        Map<String, String> fields = new java.util.HashMap<>();
        for (String field : answer.text().split("&")) {
            String[] pair = field.split("=", 2);
            fields.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
        }
        return fields;
    }

    private static byte[] content(long seed, int bytes) {
        byte[] content = new byte[bytes];
        new Random(seed).nextBytes(content);
        return content;
    }

    /** The server's resident memory in kB. */
    private static long memory() throws IOException {
        String pid = Files.readString(DemoPortal.data().resolve("server.pid")).trim();
        return Files.readAllLines(Path.of("/proc", pid, "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }
}
