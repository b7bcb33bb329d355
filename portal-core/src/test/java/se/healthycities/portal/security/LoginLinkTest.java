package se.healthycities.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.healthycities.portal.testkit.TestClock;

class LoginLinkTest extends LoginTest {
    private static final String WANTED = "/organisations/2580";
    private static final String UNUSED = "login_links where used_at is null";

    @Test
    void theLinkOpensTheVeryAddressThatWasAskedFor() {
        long before = lastEntry();
        Answer asked = ask(OFFICIAL, WANTED);
        assertThat(asked.text()).contains("Titta i din e-post").doesNotContain(OFFICIAL);
        assertThat(signedIn()).isFalse();

        Answer there = open(link(OFFICIAL));

        assertThat(there.status()).isEqualTo(200);
        assertThat(there.html().selectFirst("h1").text()).contains("Luleå");
        assertThat(signedIn()).isTrue();
        assertThat(actsSince(before)).asString().isEqualTo("[link-sent, login]");
    }

    @Test
    void whoeverOnlyLooksUsesNothingUp() {
        ask(OFFICIAL, "/");
        String link = link(OFFICIAL);
        in("Scanner");
        for (int i = 0; i < 3; i++) {
            assertThat(get(link).text())
                    .contains("hör till en annan webbläsare")
                    .doesNotContain("Ottilia");
        }
        in("Firefox/130");
        assertThat(get(link).text()).contains("Logga in som Ottilia Demoström?");
        assertThat(rows(UNUSED)).isOne();
        assertThat(rows("login_sessions")).isZero();
        open(link);
        assertThat(signedIn()).isTrue();
    }

    @Test
    void theSecondUseIsRefused() {
        ask(OFFICIAL, "/");
        String link = link(OFFICIAL);
        post(link, Map.of());
        post("/logout", Map.of());
        assertThat(signedIn()).isFalse();

        long before = lastEntry();
        Answer again = post(link, Map.of());

        assertThat(again.text()).contains("fungerar inte längre");
        assertThat(signedIn()).isFalse();
        assertThat(actsSince(before)).asString().isEqualTo("[login-failed]");
    }

    @Test
    void itIsGoodForFifteenMinutesAndNotASecondMore() {
        clock.set(TestClock.DAY, LocalTime.of(11, 0, 0));
        ask(OFFICIAL, "/");
        String link = link(OFFICIAL);
        clock.set(TestClock.DAY, LocalTime.of(11, 15, 0));
        assertThat(get(link).text()).contains("Logga in som");

        clock.set(TestClock.DAY, LocalTime.of(11, 15, 1));
        assertThat(post(link, Map.of()).text()).contains("fungerar inte längre");
        assertThat(get(link).text()).contains("fungerar inte längre");
        assertThat(signedIn()).isFalse();
    }

    @Test
    void anotherBrowserGetsNoLoginButCanAskForItsOwnLink() {
        ask(OFFICIAL, WANTED);
        String link = link(OFFICIAL);
        get(link);
        in("Chrome/140");
        assertThat(post(link, Map.of()).text()).contains("hör till en annan webbläsare");
        assertThat(signedIn()).isFalse();

        ask(OFFICIAL, "/");
        open(link(OFFICIAL));
        assertThat(signedIn()).isTrue();
        in("Firefox/130");
        assertThat(signedIn()).isFalse();
        open(link);
        assertThat(signedIn()).isTrue();
    }

    @Test
    void anUnknownAddressGetsTheSameAnswerByTheSameWork() {
        ask(POLITICIAN, "/"); // what is read once only is read
        Counted<Answer> known = counting(() -> ask(OFFICIAL, "/"));
        Counted<Answer> unknown = counting(() -> ask("nobody@nowhere.example", "/"));

        assertThat(withoutNonce(unknown.result())).isEqualTo(withoutNonce(known.result()));
        assertThat(unknown.statements()).isBetween(known.statements() - 1, known.statements() + 1);
        assertThat(lastMail("nobody@nowhere.example"))
                .contains("känner inte till")
                .doesNotContain("/login/link");
    }

    /** Every page has its own, whatever it says. */
    private static String withoutNonce(Answer answer) {
        return answer.body().replaceAll("nonce=\"[^\"]*\"", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)"})
    void afterwardsOneIsNeverOutside(String outside) {
        ask(OFFICIAL, outside);
        assertThat(open(link(OFFICIAL)).status()).isEqualTo(200);
        assertThat(rows("login_links where destination <> '/'")).isZero();
    }

    @Test
    void theTokenIsKeptAsAHashOnly() {
        ask(OFFICIAL, "/");
        String token = link(OFFICIAL).replaceFirst(".*/", "");
        assertThat(rows("login_links where token_hash ~ '^[0-9a-f]{64}$' and browser_hash ~ '^[0-9a-f]{64}$'"))
                .isOne();
        assertThat(rows("login_links as link where link::text like '%" + token + "%'"))
                .isZero();
    }

    @Test
    void theSixthLinkWithinAnHourIsNotSent() {
        for (int i = 0; i < LoginLimits.LINKS_PER_ACCOUNT; i++) {
            assertThat(ask(OFFICIAL, "/").text()).contains("Titta i din e-post");
        }
        long before = lastEntry();
        assertThat(ask(OFFICIAL, "/").text()).contains("för många försök");
        assertThat(actsSince(before)).asString().isEqualTo("[login-wait]");
        assertThat(rows("mails")).isEqualTo(LoginLimits.LINKS_PER_ACCOUNT);
    }

    @Test
    void aLinkForNobodyIsAnsweredPolitely() {
        Answer answer = get("/login/link/" + "x".repeat(43));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("fungerar inte längre", "Skicka en ny länk");
    }

    @Test
    void aWordThatIsNoAddressIsSaidBesideTheField() {
        Answer answer = post("/login", Map.of("email", "ottilia <x@y.se>"));
        assertThat(answer.html().selectFirst("#email-error").text()).contains("Skriv hela e-postadressen");
        assertThat(answer.html().selectFirst("#email").attr("value")).isEqualTo("ottilia <x@y.se>");
        assertThat(rows("mails")).isZero();
    }
}
