package se.healthycities.themegroups.group.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.testkit.PageTest;

/** What a convenor may switch in a group, and what the office decides (K1). */
class GroupPartsTest extends PageTest {
    private static final String GROUP = "/themegroups/delaktighet";
    private static final String SETTINGS = GROUP + "/settings";
    private static final String CONVENOR = "tyra.mallander@boras.example";

    @BeforeEach
    void on() {
        turn(new PluginId("themegroups"), State.ON);
    }

    @Test
    void whatTheConvenorSwitchesOffIsGoneAndComesBackUnchanged() {
        rule("themegroups-decisions", "FORCED");
        as(CONVENOR);
        Answer files = get(GROUP + "/files");
        long queries = counting(() -> get(GROUP)).statements();
        Answer saved = submit(SETTINGS, get(SETTINGS), "main form", Map.of("part", "meetings"));
        assertThat(saved.text()).contains("Sparat");
        assertThat(get(GROUP + "/files").status()).isEqualTo(410);
        assertThat(get(GROUP + "/meetings").status()).isEqualTo(200);
        assertThat(tabs()).doesNotContain("Filer").contains("Möten");
        assertThat(counting(() -> get(GROUP)).statements()).isLessThanOrEqualTo(queries);
        String both = get(SETTINGS).action("main form");
        assertThat(both).isNotEmpty();
        rule("themegroups-files", "FORCED");
        as(CONVENOR);
        assertThat(get(GROUP + "/files").text()).isEqualTo(files.text());
        assertThat(tabs()).contains("Filer");
    }

    @Test
    void whatThePackageForcesIsNamedWithWhoCanAndIsNotSwitchedByAForgedPost() {
        as(CONVENOR);
        Answer page = get(SETTINGS);
        assertThat(page.text()).contains("Alltid på i rum av det här slaget").contains("administratör");
        assertThat(submit(SETTINGS, page, "main form", Map.of("part", "seats")).status())
                .isEqualTo(403);
        assertThat(get(GROUP + "/seats").status()).isEqualTo(200);
    }

    @Test
    void whereEverythingIsForcedTheDialogSaysSo() {
        rule("themegroups-decisions", "FORCED");
        rule("themegroups-files", "FORCED");
        rule("themegroups-meetings", "FORCED");
        as(CONVENOR);
        Answer page = get(SETTINGS);
        assertThat(page.text()).contains("Här finns inget att välja");
        assertThat(page.html().select("main form[method=post]"))
                .as("only who has read may still be chosen")
                .allMatch(
                        form -> form.closest("section").attr("aria-labelledby").equals("readers"));
    }

    @Test
    void whatTheOfficeTakesOutIsGoneFromEveryGroupAndStrangersLearnNothing() {
        rule("themegroups-discussions", "UNAVAILABLE");
        as(CONVENOR);
        assertThat(get(GROUP + "/discussions/new").status()).isEqualTo(410);
        assertThat(get(GROUP).status()).isEqualTo(200);
        assertThat(get(GROUP).html().select("#discussions")).isEmpty();
        assertThat(tabs()).contains("Start").doesNotContain("Samtal");
        as(GUEST);
        assertThat(get(GROUP + "/files").status()).isIn(403, 404);
    }

    @Test
    void aPartThatIsOffAtFirstWaitsForTheConvenor() {
        rule("themegroups-meetings", "OFF");
        as(CONVENOR);
        assertThat(get(GROUP + "/meetings").status()).isEqualTo(410);
        submit(SETTINGS, get(SETTINGS), "main form", Map.of("part", "meetings"));
        assertThat(get(GROUP + "/meetings").status()).isEqualTo(200);
    }

    @Test
    void whoDoesNotLeadTheGroupDoesNotSeeTheSettings() {
        as("sixten.testlund@boras.example");
        assertThat(get(SETTINGS).status()).isIn(403, 404);
        as(null);
        assertThat(first(SETTINGS).status()).isEqualTo(302);
    }

    private String tabs() {
        return get(GROUP).html().select("nav.tabs").text();
    }

    /** The administrator changes one line of a package and leaves the others as they are. */
    private void rule(String field, String choice) {
        as(ADMINISTRATOR);
        Answer page = get("/admin/packages");
        Map<String, String> typed = new HashMap<>(Map.of(field, choice));
        String form = "form:has(select[name=" + field + "])";
        page.html()
                .select(form + " select")
                .forEach(select -> typed.putIfAbsent(
                        select.attr("name"), select.select("option[selected]").val()));
        assertThat(submit("/admin/packages", page, form, typed).text()).contains("Paketet är sparat");
        entityManager.flush();
    }
}
