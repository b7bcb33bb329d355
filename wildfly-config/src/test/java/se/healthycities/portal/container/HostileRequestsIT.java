package se.healthycities.portal.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.healthycities.portal.browser.DemoPortal;

@ExtendWith(DemoPortal.class)
class HostileRequestsIT {

    private static final String TRACE =
            "(?s).*(\\tat |Exception|java\\.|jakarta\\.|org\\.apache|org\\.jboss|io\\.undertow"
                    + "|WFLY|UT0\\d+|Caused by|SQLSTATE|WildFly).*";

    private static final List<String> LINES = List.of(
            "GET /../../../../etc/passwd HTTP/1.1",
            "GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1",
            "GET /..%2f..%2fWEB-INF/web.xml HTTP/1.1",
            "GET /WEB-INF/web.xml HTTP/1.1",
            "GET /WEB-INF/classes/META-INF/persistence.xml HTTP/1.1",
            "GET /META-INF/MANIFEST.MF HTTP/1.1",
            "GET /webjars/../WEB-INF/web.xml HTTP/1.1",
            "GET /webjars/%2e%2e/WEB-INF/web.xml HTTP/1.1",
            "GET /_static/..%5c..%5cWEB-INF/web.xml HTTP/1.1",
            "GET /webjars/bootstrap/ HTTP/1.1",
            "GET /_static/ HTTP/1.1",
            "GET /themegroups/%00 HTTP/1.1",
            "GET /themegroups/%0d%0aSet-Cookie:a=b HTTP/1.1",
            "GET /login?to=%0d%0aSet-Cookie:a=b HTTP/1.1",
            "GET /%c0%ae%c0%ae/etc/passwd HTTP/1.1",
            "GET /%ff%fe HTTP/1.1",
            "GET /%zz HTTP/1.1",
            "GET /% HTTP/1.1",
            "GET /\\..\\..\\windows\\win.ini HTTP/1.1",
            "GET //evil.example/ HTTP/1.1",
            "GET http://evil.example/ HTTP/1.1",
            "GET /login;a=b HTTP/1.1",
            "GET /a/./b HTTP/1.1",
            "GET /wicket/bookmarkable/se.healthycities.portal.season.web.SeasonsPage HTTP/1.1",
            "GET /wicket/bookmarkable/se.healthycities.portal.web.error.ErrorPage HTTP/1.1",
            "GET /wicket/bookmarkable/unknown.Page HTTP/1.1",
            "GET /wicket/page?0 HTTP/1.1",
            "GET /wicket/page?999-1.-form HTTP/1.1",
            "GET /wicket/resource/se.healthycities.portal.web.theme.Theme/portal.css?../../x HTTP/1.1",
            "GET /wicket/resource/se.healthycities.portal.web.theme.Theme/PortalPage.html HTTP/1.1",
            "GET /wicket/resource/se.healthycities.portal.CorePlugin/CorePlugin.properties HTTP/1.1",
            "GET /wicket/resource/java.lang.String/String.class HTTP/1.1",
            "GET /wicket/resource/se.healthycities.portal.web.theme.Theme/portal.css?sv_SE-..%2F..%2Fx HTTP/1.1",
            "GET /?0-1.-header HTTP/1.1",
            "GET /?-1.-form HTTP/1.1",
            "POST /?0-1.-header HTTP/1.1",
            "POST /login?-1.-form HTTP/1.1",
            "GET /files/1 HTTP/1.1",
            "GET /files/-1/x HTTP/1.1",
            "GET /files/99999999999999999999999999/x HTTP/1.1",
            "GET /files/1%27%20or%20%271%27=%271/x HTTP/1.1",
            "GET /themegroups/'%20or%201=1-- HTTP/1.1",
            "GET /themegroups/delaktighet/discussions/99999999999999999999 HTTP/1.1",
            "GET /crossingborders/<script>alert(1)</script> HTTP/1.1",
            "GET /crossingborders/%3Cscript%3Ealert(1)%3C/script%3E HTTP/1.1",
            "GET /search?q=%27%22%3E%3Cscript%3E HTTP/1.1",
            "GET /organisations/%e5%e4%f6 HTTP/1.1",
            "GET /administrator/../../x HTTP/1.1",
            "GET /administrator/0123456789abcdef0123456789abcdef HTTP/1.1",
            "GET /crossingborders.csv?x=%0a HTTP/1.1",
            "GET /health/ready/../../ HTTP/1.1",
            "GET /health HTTP/1.1",
            "GET /management HTTP/1.1",
            "GET /console HTTP/1.1",
            "GET /.git/config HTTP/1.1",
            "GET /.env HTTP/1.1",
            "GET /actuator/env HTTP/1.1",
            "TRACE / HTTP/1.1",
            "TRACK / HTTP/1.1",
            "PUT /login HTTP/1.1",
            "DELETE /login HTTP/1.1",
            "OPTIONS * HTTP/1.1",
            "PROPFIND / HTTP/1.1",
            "CONNECT evil.example:443 HTTP/1.1",
            "SOMETHING / HTTP/1.1",
            "GET /" + "a".repeat(12_000) + " HTTP/1.1",
            "GET / HTTP/9.9",
            "GET /",
            "\u0000\u0001\u0002");

    private static final List<String> HEADERS = List.of(
            "Cookie: portal=" + "a".repeat(4000),
            "Cookie: portal=../../etc/passwd",
            "Cookie: language=%00; rememberMe=rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==",
            "X-Forwarded-Host: evil.example",
            "X-Forwarded-For: 127.0.0.1, evil",
            "X-HTTP-Method-Override: DELETE",
            "Accept-Language: " + "x-".repeat(2000),
            "Range: bytes=0-,0-,0-,0-,0-,0-,0-,0-",
            "Content-Length: -1",
            "Transfer-Encoding: nonsense",
            "Upgrade: h2c",
            "X-Long: " + "a".repeat(20_000));

    private static final List<String> BODIES = List.of(
            "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 5\r\n\r\n--x\r\n",
            "Content-Type: multipart/form-data\r\nContent-Length: 3\r\n\r\nabc",
            "Content-Type: application/json\r\nContent-Length: 4\r\n\r\n{{{{",
            "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 6\r\n\r\n%zz=%zz",
            "Content-Type: application/x-www-form-urlencoded; charset=nonsense\r\nContent-Length: 3\r\n\r\na=b",
            "Content-Type: text/xml\r\nContent-Length: 3\r\n\r\n<x>");

    @Test
    void noHostileRequestIsServedOrTellsHowThePortalIsMade() {
        List<String> requests = new ArrayList<>();
        LINES.forEach(line -> requests.add(line + "\r\nHost: " + host() + "\r\n"));
        HEADERS.forEach(header -> requests.add("GET /login HTTP/1.1\r\nHost: " + host() + "\r\n" + header + "\r\n"));

        assertSoftly(softly -> {
            for (String request : requests) {
                String answer = RawRequest.bytes(request + "Connection: close\r\n\r\n");
                softly.assertThat(answer)
                        .as(shown(request))
                        .doesNotMatch(TRACE)
                        .doesNotContain("root:x:", "<script>alert");
                softly.assertThat(RawRequest.status(answer)).as(shown(request)).isLessThan(500);
                softly.assertThat(head(answer)).as(shown(request)).doesNotContain("Set-Cookie: a=b", "Set-Cookie:a=b");
            }
            for (String body : BODIES) {
                String answer = RawRequest.bytes(
                        "POST /login HTTP/1.1\r\nHost: " + host() + "\r\nConnection: close\r\n" + body);
                softly.assertThat(answer).as(shown(body)).doesNotMatch(TRACE);
                softly.assertThat(RawRequest.status(answer)).as(shown(body)).isLessThan(500);
            }
        });
        assertThat(requests.size() + BODIES.size()).isGreaterThan(60);
        assertThat(HttpVisitor.nobody().get("/health/live").status()).isEqualTo(200);
    }

    @Test
    void aMemberWhoPlaysWithAddressesLearnsNothingEither() {
        HttpVisitor official = HttpVisitor.of(People.OFFICIAL);

        assertSoftly(softly -> {
            for (String line : LINES) {
                String answer = RawRequest.answer(line, "Cookie: portal=" + official.session() + "\r\n");
                softly.assertThat(answer).as(shown(line)).doesNotMatch(TRACE);
                softly.assertThat(RawRequest.status(answer)).as(shown(line)).isLessThan(500);
            }
        });
    }

    @Test
    void thePortalAnswersToItsOwnNameOnly() {
        for (String host : List.of("evil.example", "127.0.0.1.evil.example", "evil.example:80", "localhost.", "")) {
            String answer = RawRequest.bytes("GET /login HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
            assertThat(RawRequest.status(answer)).as(host).isEqualTo(400);
            assertThat(answer).doesNotContain("evil.example");
        }
        assertThat(RawRequest.status(RawRequest.bytes("GET /login HTTP/1.1\r\nConnection: close\r\n\r\n")))
                .isEqualTo(400);
        assertThat(RawRequest.status(
                        RawRequest.answer("GET /themegroups HTTP/1.1", "X-Forwarded-Host: evil.example\r\n")))
                .isEqualTo(302);
        assertThat(RawRequest.answer("GET /themegroups HTTP/1.1", "X-Forwarded-Host: evil.example\r\n"))
                .doesNotContain("evil.example");
    }

    @Test
    void onlyGetHeadAndPostAreMethods() {
        HttpVisitor official = HttpVisitor.of(People.OFFICIAL);

        for (String method : List.of("PUT", "DELETE", "PATCH", "OPTIONS")) {
            assertThat(official.send(method, "/themegroups", BodyPublishers.noBody())
                            .status())
                    .as(method)
                    .isEqualTo(405);
        }
        assertThat(RawRequest.status(RawRequest.answer("TRACE / HTTP/1.1", "Cookie: secret=1\r\n")))
                .isEqualTo(405);
        assertThat(RawRequest.answer("TRACE / HTTP/1.1", "Cookie: secret=1\r\n"))
                .doesNotContain("secret");
        assertThat(official.send("HEAD", "/login", BodyPublishers.noBody()).status())
                .isEqualTo(200);
    }

    @Test
    void pagesHaveNoSecondAddressOfTheFramework() {
        for (HttpVisitor visitor : List.of(HttpVisitor.nobody(), HttpVisitor.of(People.ADMIN))) {
            for (String page : List.of(
                    "/wicket/bookmarkable/se.healthycities.portal.season.web.SeasonsPage",
                    "/wicket/bookmarkable/se.healthycities.themegroups.group.web.GroupListPage",
                    "/wicket/page?0")) {
                assertThat(visitor.get(page).status()).as(page).isEqualTo(404);
            }
        }
    }

    @Test
    void lettersOfSwedishInAddressesAreLettersLikeAllOthers() {
        HttpVisitor official = HttpVisitor.of(People.OFFICIAL);
        byte[] content = "åäö".getBytes(StandardCharsets.UTF_8);
        GroupTalk talk = GroupTalk.start(
                official,
                "Åtgärder för äldre på Öland",
                List.of(HttpVisitor.Upload.of("Åtgärder & öar; 100%.txt", content)));

        assertThat(talk.path()).endsWith("-atgarder-for-aldre-pa-oland");
        assertThat(talk.open(official).page().select("h1").text()).isEqualTo("Åtgärder för äldre på Öland");
        assertThat(official.get(talk.file(official, "Åtgärder & öar; 100%.txt")).bytes())
                .isEqualTo(content);
        assertThat(soonFound(official, "/search?q=%C3%85tg%C3%A4rder")).contains("Åtgärder för äldre på Öland");
        assertThat(official.get("/themegroups/%C3%A5%C3%A4%C3%B6").status()).isEqualTo(404);
        assertThat(official.get("/%C3%A5%C3%A4%C3%B6").status()).isEqualTo(404);
    }

    /** The index follows what is written within seconds. */
    private static String soonFound(HttpVisitor reader, String search) {
        String found = reader.get(search).page().select("main").text();
        for (int i = 0; i < 60 && !found.contains("Öland"); i++) {
            CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS))
                    .join();
            found = reader.get(search).page().select("main").text();
        }
        return found;
    }

    @Test
    void aFormThatIsFarTooLargeIsRefusedBeforeItIsRead() {
        assertThat(HttpVisitor.nobody()
                        .post("/login", Map.of("email", "x".repeat(1_100_000)))
                        .status())
                .isEqualTo(413);
    }

    private static String host() {
        return java.net.URI.create(DemoPortal.address()).getAuthority();
    }

    private static String head(String answer) {
        int end = answer.indexOf("\r\n\r\n");
        return end < 0 ? answer : answer.substring(0, end);
    }

    private static String shown(String request) {
        return request.length() <= 120 ? request : request.substring(0, 120);
    }
}
