package se.healthycities.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.testkit.TestClock;

class PasswordPageTest extends LoginTest {
    private static final String PAGE = "/profile/security";
    private static final String FORM = "form:has(#fresh-password)";
    private static final String GOOD = "häst batteri klammer";

    @Test
    void theOldOneIsAskedForAndTheNewOneCounts() {
        byPassword(OFFICIAL, "/");
        long before = lastEntry();
        Answer wrong = submit(PAGE, get(PAGE), FORM, Map.of("oldField:old", "x", "fresh", GOOD));
        assertThat(wrong.html().selectFirst("#old-password-error").text()).contains("inte ditt nuvarande");
        Answer weak = submit(PAGE, get(PAGE), FORM, Map.of("oldField:old", "demo", "fresh", "luleå i mitt hjärta"));
        assertThat(weak.html().selectFirst("#fresh-password-error").text()).contains("din organisation");
        assertThat(weak.body()).doesNotContain("luleå i mitt hjärta");

        Answer done = submit(PAGE, get(PAGE), FORM, Map.of("oldField:old", "demo", "fresh", GOOD));

        assertThat(done.text()).contains("Lösenordet är sparat");
        assertThat(actsSince(before)).asString().isEqualTo("[confirmation-failed, password-changed]");
        assertThat(lastMail(OFFICIAL)).contains("har ändrats").doesNotContain(GOOD);
        post("/logout", Map.of());
        byPassword(OFFICIAL, "/");
        assertThat(signedIn()).isFalse();
        post("/login", Map.of("email", OFFICIAL, "password", GOOD));
        assertThat(signedIn()).isTrue();
    }

    @Test
    void whoeverForgotItSetsANewOneAfterALink() {
        ask(OFFICIAL, PAGE);
        Answer page = open(link(OFFICIAL));
        assertThat(page.html().select("#old-password")).isEmpty();
        assertThat(submit(PAGE, page, FORM, Map.of("fresh", GOOD)).text()).contains("Lösenordet är sparat");
    }

    @Test
    void aQuarterOfAnHourAfterTheLinkTheOldOneIsAskedForAgain() {
        ask(OFFICIAL, PAGE);
        open(link(OFFICIAL));
        clock.set(TestClock.DAY, LocalTime.of(11, 15));
        assertThat(get(PAGE).html().select("#old-password")).hasSize(1);
    }

    @Test
    void oneCanDoWithoutAPassword() {
        byPassword(OFFICIAL, "/");
        Answer done = submit(PAGE, get(PAGE), "form:has(button:contains(Ta bort lösenordet))", Map.of());
        assertThat(done.text()).contains("Du har inget lösenord");
        post("/logout", Map.of());
        byPassword(OFFICIAL, "/");
        assertThat(signedIn()).isFalse();
        ask(OFFICIAL, "/");
        open(link(OFFICIAL));
        assertThat(signedIn()).isTrue();
    }
}
