package se.healthycities.themegroups.international.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.testkit.PageTest;
import se.healthycities.themegroups.group.web.GroupPanel;

/** Groups that are led elsewhere: by whom, with whom of ours, and notes in English (INV-267, INV-268). */
class InternationalPagesTest extends PageTest {
    private static final String MIGRATION = "/themegroups/intl-migration";
    private static final String GENDER = "/themegroups/intl-gender";
    private static final String OURS = "pelle.mallander@malmo.example";

    @Test
    void bothGroupsSayWhoLeadsThemWhoOfOursSitsThereAndWhatWasSaid() {
        beans.found(GroupPanel.class, new InternationalOnGroup());
        as(OURS);
        assertThat(get(MIGRATION)
                        .html()
                        .select("section[aria-labelledby=international]")
                        .text())
                .contains("WHO European Healthy Cities Network");
        Answer page = get(MIGRATION + "/international");
        assertThat(page.html().select("section[aria-labelledby=ours] li")).hasSize(2);
        assertThat(page.html().select("section[aria-labelledby=notes] li.item")).hasSize(2);
        assertThat(page.html().select("section[aria-labelledby=notes] .prose").attr("lang"))
                .isEqualTo("en");
        assertThat(get(GENDER + "/international").status()).isEqualTo(403);
        as(COORDINATOR);
        assertThat(get(GENDER + "/international").text()).contains("Gender in city budgets");
        assertThat(get("/themegroups/delaktighet").html().select("section[aria-labelledby=international]"))
                .isEmpty();
    }

    @Test
    void oneOfOursWritesANoteOnceHoweverOftenItIsSent() {
        as(OURS);
        String address = MIGRATION + "/international/new";
        Answer form = get(address);
        Answer wrong = submit(address, form, "main form", Map.of("day", "2027-01-01", "called", "", "text", "Kept"));
        assertThat(wrong.html().select("#day-error").text()).isEqualTo("Mötesdagen kan inte ligga i framtiden.");
        assertThat(wrong.html().select("textarea[name=text]").text()).isEqualTo("Kept");
        Map<String, String> typed = Map.of("day", "2026-11-20", "called", "Autumn meeting", "text", "We **met**.");
        submit(address, form, "main form", typed);
        Answer twice = submit(address, form, "main form", typed);
        assertThat(twice.html().select("section[aria-labelledby=notes] h3").eachText())
                .containsOnlyOnce("Autumn meeting");
        assertThat(get(MIGRATION + "/international/edit").status()).isEqualTo(403);
    }

    @Test
    void ofTwoWhoSayWhoLeadsTheSecondSeesTheFirst() {
        as(COORDINATOR);
        String edit = MIGRATION + "/international/edit";
        Answer opened = get(edit);
        Answer wrong = submit(edit, opened, "main form", Map.of("email", "nobody", "page", "ftp://x"));
        assertThat(wrong.html().select("#email-error").text()).isNotBlank();
        assertThat(wrong.html().select("#page-error").text()).isEqualTo("Skriv en adress som börjar med https://");
        submit(edit, opened, "main form", Map.of("called", "City of Turku"));
        Answer late = submit(edit, opened, "main form", Map.of("called", "City of Cork"));
        assertThat(late.html().select("section[aria-labelledby=stored]").text()).contains("City of Turku");
        assertThat(late.html().select("input[name=called]").attr("value")).isEqualTo("City of Cork");
    }
}
