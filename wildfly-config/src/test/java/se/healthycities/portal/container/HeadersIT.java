package se.healthycities.portal.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.healthycities.portal.browser.DemoPortal;
import se.healthycities.portal.container.HttpVisitor.Answer;
import se.healthycities.portal.container.HttpVisitor.Upload;

@ExtendWith(DemoPortal.class)
class HeadersIT {

    @Test
    void everyKindOfAnswerCarriesTheHeadersThatProtect() {
        Map<String, Answer> answers = everyKindOfAnswer();

        assertSoftly(softly -> answers.forEach((kind, answer) -> {
            String policy = answer.header("content-security-policy");
            softly.assertThat(answer.header("x-content-type-options")).as(kind).isEqualTo("nosniff");
            softly.assertThat(answer.header("referrer-policy")).as(kind).isEqualTo("same-origin");
            softly.assertThat(policy)
                    .as(kind)
                    .contains("frame-ancestors 'none'", "base-uri 'none'", "object-src 'none'")
                    .containsPattern("form-action '(self|none)'")
                    .doesNotContain("unsafe-inline", "unsafe-eval");
            softly.assertThat(answer.response().headers().map()).as(kind).doesNotContainKeys("server", "x-powered-by");
        }));
    }

    private static Map<String, Answer> everyKindOfAnswer() {
        HttpVisitor nobody = HttpVisitor.nobody();
        HttpVisitor official = HttpVisitor.of(People.OFFICIAL);
        GroupTalk talk = GroupTalk.start(official, "Om huvuden", List.of(Upload.of("a.txt", "Hej".getBytes())));
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("page", nobody.get("/login"));
        answers.put("page of a member", official.get("/themegroups"));
        answers.put("404", official.get("/there-is-nothing"));
        answers.put("404 outside of the pages", nobody.get("/webjars/nothing.css"));
        answers.put("403", official.get("/admin/seasons"));
        answers.put("static file", nobody.get("/webjars/bootstrap/5.3.8/css/bootstrap.min.css"));
        answers.put("own style sheet", nobody.get(ownSheet(nobody)));
        answers.put("table", official.get("/themegroups.csv"));
        answers.put("download", official.get(talk.file(official, "a.txt")));
        answers.put("redirect", nobody.get("/themegroups"));
        answers.put("health", nobody.get("/health/ready"));
        answers.put(
                "refused form", official.post("/language", Map.of("language", "sv"), "Sec-Fetch-Site", "cross-site"));
        answers.put("refused method", nobody.send("PUT", "/", BodyPublishers.ofString("x")));
        answers.put("refused address", nobody.get("/a;b"));
        answers.put("too large form", nobody.post("/login", Map.of("email", "x".repeat(1_100_000))));
        return answers;
    }

    @Test
    void whatHasItsVersionInItsAddressIsKeptForAYearAndNothingElseIsKept() {
        HttpVisitor nobody = HttpVisitor.nobody();

        for (String kept : List.of(
                "/webjars/bootstrap/5.3.8/css/bootstrap.min.css",
                "/_static/inter/5.2.5/files/inter-latin-400-normal.woff2")) {
            assertThat(nobody.get(kept).status()).as(kept).isEqualTo(200);
            assertThat(nobody.get(kept).header("cache-control"))
                    .as(kept)
                    .isEqualTo("public, max-age=31536000, immutable");
        }
        for (String fresh : List.of("/login", "/", "/crossingborders.csv", "/there-is-nothing")) {
            assertThat(nobody.get(fresh).header("cache-control")).as(fresh).contains("no-store");
        }
    }

    @Test
    void styleSheetsComeCompressedAndPagesDoNot() {
        HttpVisitor nobody = HttpVisitor.nobody();

        assertThat(nobody.get("/webjars/bootstrap/5.3.8/css/bootstrap.min.css", "Accept-Encoding", "gzip")
                        .header("content-encoding"))
                .isEqualTo("gzip");
        assertThat(nobody.get("/login", "Accept-Encoding", "gzip").header("content-encoding"))
                .isEmpty();
    }

    private static String ownSheet(HttpVisitor nobody) {
        return java.net
                .URI
                .create(nobody.get("/login")
                        .page()
                        .selectFirst("link[href*=portal-ver]")
                        .absUrl("href"))
                .getPath();
    }
}
