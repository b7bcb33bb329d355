package se.healthycities.themegroups.invitation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.testkit.PageTest;

/** Whoever leads sees first who gets a letter; the letter's link answers without a login, and only its button acts. */
class InvitePagesTest extends PageTest {
    private static final String CONVENOR = "tyra.mallander@boras.example";
    private static final String INVITE = "/themegroups/delaktighet/invite";

    @Test
    void fromTheProfessionToTheAnswer() {
        as(CONVENOR);
        emptyOutbox();
        assertThat(get(INVITE).html().select("main form[method=post]")).isEmpty();
        String chosen = INVITE + "?title=planarkitekt";
        Answer shown = get(chosen);
        assertThat(shown.html().select("form[method=post] tbody tr").text())
                .isEqualTo("Testhamns stad Sixten Demoström Planarkitekt");
        assertThat(shown.html().select("main form[method=post] button").text()).isEqualTo("Skicka 1 inbjudan");
        Answer sent = submit(chosen, shown, "main form[method=post]", Map.of("message", "Välkommen"));
        assertThat(sent.html().select(".alert-success").text()).isEqualTo("1 inbjudan är skickad.");
        assertThat(sent.html()
                        .select("section[aria-labelledby=invited] td .tag")
                        .text())
                .isEqualTo("Inget svar ännu");
        assertThat(sent.html().select("section[aria-labelledby=invited] td[data-label]"))
                .as("on a phone each cell says what it is")
                .hasSameSizeAs(sent.html().select("section[aria-labelledby=invited] td"));
        String text = entityManager
                .createQuery("select m.text from Mail m", String.class)
                .getSingleResult();
        Matcher link = Pattern.compile("/themegroups/join/[A-Za-z0-9_-]+").matcher(text);
        assertThat(link.find()).isTrue();
        String join = link.group();

        as(null);
        Answer offer = get(join);
        get(join);
        assertThat(offer.html().select("main button").eachText()).containsExactly("Ja, jag vill vara med", "Nej tack");
        Answer done = post(join, Map.of("choice", "yes"));
        assertThat(done.text()).contains("Du har bett om en plats");
        as(CONVENOR);
        assertThat(get(INVITE)
                        .html()
                        .select("section[aria-labelledby=invited] td .tag")
                        .text())
                .isEqualTo("Har bett om en plats");
    }

    @Test
    void aSubjectInvitesToo() {
        as(CONVENOR);
        assertThat(get(INVITE + "?subject=samhallsplanering").status()).isEqualTo(200);
        assertThat(get(INVITE + "?subject=finns-inte").html().select("main form[method=post]"))
                .isEmpty();
        as(OFFICIAL);
        assertThat(get(INVITE).status()).isEqualTo(403);
    }
}
