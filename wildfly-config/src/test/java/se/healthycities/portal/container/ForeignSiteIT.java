package se.healthycities.portal.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.healthycities.portal.browser.DemoPortal;
import se.healthycities.portal.container.HttpVisitor.Answer;

/** Another site cannot act in anybody's name, whatever it makes the browser send. */
@ExtendWith(DemoPortal.class)
class ForeignSiteIT {

    /** What a browser says of a form on another site, of one in a frame without origin, and an old browser's silence. */
    private static final List<String[]> FOREIGN = List.of(
            new String[] {"Sec-Fetch-Site", "cross-site", "Origin", "https://evil.example"},
            new String[] {"Sec-Fetch-Site", "same-site", "Origin", "http://other.example"},
            new String[] {"Sec-Fetch-Site", "", "Origin", "https://evil.example"},
            new String[] {"Sec-Fetch-Site", "", "Origin", "null"},
            new String[] {"Sec-Fetch-Site", "cross-site", "Origin", ""},
            new String[] {"Sec-Fetch-Site", "", "Origin", ""});

    private HttpVisitor official;

    @BeforeEach
    void anOfficialIsLoggedIn() {
        official = HttpVisitor.of(People.OFFICIAL);
    }

    @Test
    void itLogsNobodyInAndNobodyOut() {
        for (String[] headers : FOREIGN) {
            String session = official.session();
            assertThat(official.login(People.COLLEAGUE, "demo", headers).status())
                    .isNotEqualTo(302);
            official.post("/logout", Map.of(), headers);
            assertThat(official.session()).isEqualTo(session);
            assertThat(official.get("/").text()).contains("Ottilia");
        }
    }

    @Test
    void itWritesNoReply() {
        GroupTalk talk = GroupTalk.start(official, "Ingen annan skriver här", List.of());

        for (String[] headers : FOREIGN) {
            assertThat(talk.reply(official, "Från en annan plats", List.of(), headers)
                            .status())
                    .as(String.join(" ", headers))
                    .isBetween(400, 499);
        }

        assertThat(talk.posts(official)).isOne();
        assertThat(talk.reply(official, "Härifrån", List.of()).status()).isEqualTo(302);
        assertThat(talk.posts(official)).isEqualTo(2);
    }

    @Test
    void itSwitchesNoSeason() {
        HttpVisitor admin = HttpVisitor.of(People.ADMIN);
        String before = matrix(admin);
        Answer question = admin.get(RunningSeason.question(admin, "reports", "OFF"));

        for (String[] headers : FOREIGN) {
            assertThat(admin.submit(
                                    question,
                                    "section[aria-labelledby=consequences-heading] form",
                                    Map.of(),
                                    List.of(),
                                    headers)
                            .status())
                    .as(String.join(" ", headers))
                    .isBetween(400, 499);
        }

        assertThat(matrix(admin)).isEqualTo(before);
        assertThat(admin.get("/reports").status()).isEqualTo(200);
    }

    @Test
    void aLinkCallsNoForm() {
        GroupTalk talk = GroupTalk.start(official, "Länkar skriver inte", List.of());
        URI action = URI.create(
                talk.open(official).page().selectFirst(GroupTalk.FORM).absUrl("action"));
        String path = action.getRawPath() + "?" + action.getRawQuery() + "&text=L%C3%A4nk&text=x";

        assertThat(official.get(path).status()).isEqualTo(404);
        assertThat(official.get(path, "Sec-Fetch-Site", "same-origin").status()).isEqualTo(404);
        assertThat(official.get(path, "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate")
                        .status())
                .isEqualTo(404);
        assertThat(talk.posts(official)).isOne();
    }

    private static String matrix(HttpVisitor admin) {
        return admin.get("/admin/seasons").page().select("table.matrix").text();
    }
}
