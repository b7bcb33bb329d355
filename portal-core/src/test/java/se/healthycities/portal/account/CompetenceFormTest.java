package se.healthycities.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.testkit.PageTest;

class CompetenceFormTest extends PageTest {
    @Test
    void whatOneCanBeAskedAboutIsSavedAndFoundInTheDirectory() {
        as(OFFICIAL);
        Answer page = get("/profile");
        String subject = page.html().selectFirst("input[name=subject]").attr("value");
        submit(
                "/profile",
                page,
                "form:has(#ask-me-about)",
                Map.of("subject", subject, "askMeAbout", "Gåbussar till skolan", "phone", "0920-45 30 00"));
        as("pelle.mallander@malmo.example");
        assertThat(get("/people?q=gåbussar").text()).contains("Ottilia Demoström");
        assertThat(get("/people?subject=" + subject).text()).contains("Ottilia Demoström");
    }

    @Test
    void tooManyWordsAreSaidBesideTheFieldAndStayThere() {
        as(OFFICIAL);
        String much = "ord ".repeat(200);
        Answer page = submit("/profile", get("/profile"), "form:has(#ask-me-about)", Map.of("askMeAbout", much));
        assertThat(page.html().selectFirst("#ask-me-about-error")).isNotNull();
        assertThat(page.html().selectFirst("#ask-me-about").text()).isEqualTo(much.trim());
    }
}
