package se.healthycities.portal.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.healthycities.portal.browser.DemoPortal;
import se.healthycities.portal.container.HttpVisitor.Answer;

/** 403 for those who may know, 404 for those who must not, 410 for what is off, 409 for what came too late. */
@ExtendWith(DemoPortal.class)
class WhoMayKnowIT {

    private static final String BOARD = "/spaces/styrelse";
    private static final String TEAM_ROOM = "/reports/reviews/pr-2/team";

    @AfterEach
    void everythingRunsAgain() {
        RunningSeason.turn("reports", "ON");
        RunningSeason.turn("themegroups", "ON");
    }

    @Test
    void theBoardIsThereForThoseWhoSitOnItAndForNobodyElse() {
        HttpVisitor politician = HttpVisitor.of(People.POLITICIAN);
        HttpVisitor official = HttpVisitor.of(People.OFFICIAL);
        String file = fileOf(politician, BOARD + "/files", "protokoll-utkast.md");

        assertThat(politician.get(BOARD).status()).isEqualTo(200);
        assertThat(politician.get(file).status()).isEqualTo(200);
        for (String hidden : List.of(BOARD, BOARD + "/files", BOARD + "/seats", BOARD + "/discussions/new", file)) {
            assertThat(official.get(hidden).status()).as(hidden).isEqualTo(404);
        }
        assertThat(HttpVisitor.nobody().get(BOARD).status()).isEqualTo(302);
        assertThat(HttpVisitor.nobody().get(file).status()).isBetween(300, 404);
        assertThat(soonHits(politician, "protokoll-utkast")).contains(file);
        onlyWhatMayBeRead(official, "protokoll-utkast", file);
    }

    @Test
    void aTeamRoomIsClosedToTheHostAndToEverybodyElse() {
        HttpVisitor lead = HttpVisitor.of(People.TEAM_LEAD);
        String draft = fileOf(lead, TEAM_ROOM + "/files", "rapportutkast.md");

        assertThat(lead.get(TEAM_ROOM).status()).isEqualTo(200);
        assertThat(lead.get(draft).status()).isEqualTo(200);
        for (String outsider : List.of("vanja.testlund@testhamn.example", People.OFFICIAL)) {
            HttpVisitor other = HttpVisitor.of(outsider);
            assertThat(other.get(TEAM_ROOM).status()).as(outsider).isEqualTo(404);
            assertThat(other.get(draft).status()).as(outsider).isEqualTo(404);
            assertThat(hits(other, "rapportutkast")).isEmpty();
        }
    }

    @Test
    void whatIsKnownButNotOneSOwnIsForbidden() {
        HttpVisitor official = HttpVisitor.of(People.OFFICIAL);
        HttpVisitor coordinator = HttpVisitor.of(People.COORDINATOR);
        String file = fileOf(coordinator, "/themegroups/pilot-platskompassen/files", "fragor-till-platsvandring.txt");

        assertThat(official.get("/admin/seasons").status()).isEqualTo(403);
        assertThat(official.get("/themegroups/pilot-platskompassen").status()).isEqualTo(200);
        assertThat(official.get("/themegroups/pilot-platskompassen/files").status())
                .isEqualTo(403);
        assertThat(official.get("/themegroups/pilot-platskompassen/discussions/new")
                        .status())
                .isEqualTo(403);
        assertThat(official.get(file).status()).isEqualTo(403);
        onlyWhatMayBeRead(official, "fragor-till-platsvandring", file);
    }

    @Test
    void aFormThatOneDoesNotSeeCannotBeSent() {
        HttpVisitor official = HttpVisitor.of(People.OFFICIAL);
        HttpVisitor politician = HttpVisitor.of(People.POLITICIAN);
        GroupTalk talk = GroupTalk.start(official, "Bara gruppen skriver", List.of());
        Answer opened = talk.open(official);

        assertThat(politician
                        .submit(opened, GroupTalk.FORM, Map.of("text", "Smyg"), List.of())
                        .status())
                .isEqualTo(403);
        Answer start = official.get("/themegroups/strategisk/discussions/new");
        assertThat(politician
                        .submit(start, "main form.card", Map.of("title", "Smyg", "text", "Smyg"), List.of())
                        .status())
                .isEqualTo(403);
        assertThat(politician.get("/themegroups/strategisk").text()).doesNotContain("Smyg");
        assertThat(talk.posts(official)).isOne();
    }

    @Test
    void aFormOfAnotherPlaceDoesNotReachThisOne() {
        HttpVisitor official = HttpVisitor.of(People.OFFICIAL);
        HttpVisitor convenor = HttpVisitor.of(People.CONVENOR);
        GroupTalk talk = GroupTalk.start(official, "Rätt adress", List.of());
        URI action = URI.create(
                talk.open(official).page().selectFirst(GroupTalk.FORM).absUrl("action"));
        String elsewhere = action.getRawPath().replace("/delaktighet/", "/planering/") + "?" + action.getRawQuery();

        assertThat(convenor.post(elsewhere, Map.of("text", "Smyg")).status()).isBetween(400, 499);
        assertThat(talk.posts(official)).isOne();
    }

    @Test
    void whatIsOffIsGoneAndWhatIsReadOnlyTakesNothing() {
        HttpVisitor lead = HttpVisitor.of(People.TEAM_LEAD);
        String file = fileOf(lead, "/reports/reviews/pr-2/files", "sjalvvardering-testhamn.md");
        Answer open = lead.get(lead.get(TEAM_ROOM)
                .page()
                .selectFirst("a[href*='/discussions/']:not([href$=new])")
                .attr("href"));

        RunningSeason.turn("reports", "READ_ONLY");
        Answer late = lead.submit(open, GroupTalk.FORM, Map.of("text", "För sent"), List.of());
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("För sent");
        assertThat(lead.get(TEAM_ROOM).status()).isEqualTo(200);
        assertThat(lead.get(TEAM_ROOM + "/discussions/new").status()).isEqualTo(409);

        RunningSeason.turn("reports", "OFF");
        for (String gone : List.of("/reports", "/reports.csv", "/reports/reviews/pr-2", TEAM_ROOM, open.path(), file)) {
            assertThat(lead.get(gone).status()).as(gone).isEqualTo(410);
        }
        assertThat(lead.submit(open, GroupTalk.FORM, Map.of("text", "Alldeles för sent"), List.of())
                        .status())
                .isEqualTo(410);
        assertThat(hits(lead, "sjalvvardering-testhamn")).isEmpty();
        assertThat(lead.get("/themegroups").status()).isEqualTo(200);

        RunningSeason.turn("reports", "ON");
        assertThat(lead.get(file).status()).isEqualTo(200);
        assertThat(lead.get(open.path()).text()).doesNotContain("ör sent");
    }

    /** What a search finds once the index has taken in what lies in the portal, a minute at most after its start. */
    private static List<String> soonHits(HttpVisitor visitor, String words) {
        List<String> found = hits(visitor, words);
        for (int i = 0; i < 60 && found.isEmpty(); i++) {
            CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS))
                    .join();
            found = hits(visitor, words);
        }
        return found;
    }

    /** Parts of the words stand in files that the reader may open; each hit is one of those, and never this one. */
    private static void onlyWhatMayBeRead(HttpVisitor reader, String words, String never) {
        assertThat(hits(reader, words))
                .doesNotContain(never)
                .allSatisfy(hit -> assertThat(reader.get(hit).status()).as(hit).isEqualTo(200));
    }

    /** The addresses of the files that a search finds. */
    private static List<String> hits(HttpVisitor visitor, String words) {
        return visitor.get("/search?q=" + words)
                .page()
                .select(".hit a[href^='/files/']")
                .eachAttr("href");
    }

    /** The address at which a file of a space is downloaded, found as people find it: in a folder, on its page. */
    private static String fileOf(HttpVisitor reader, String files, String name) {
        Document top = reader.get(files).page();
        String page = Stream.concat(
                        Stream.of(top),
                        top.select("a[href*='/files/folder/'], a[href$='/files/attachments']").stream()
                                .map(folder -> reader.get(folder.attr("href")).page()))
                .flatMap(place -> place.select("a[href^='" + files + "/']").stream())
                .filter(link -> link.text().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + name + " in " + files))
                .attr("href");
        String id = page.replaceFirst(".*/files/(\\d+).*", "$1");
        return reader.get(page).page().select("a[href^='/files/" + id + "/']").stream()
                .map(link -> link.attr("href"))
                .filter(href -> !href.contains("/versions/"))
                .findFirst()
                .orElseThrow();
    }
}
