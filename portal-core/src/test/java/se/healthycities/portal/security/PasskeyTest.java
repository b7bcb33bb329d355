package se.healthycities.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.account.SoftPasskey;
import se.healthycities.portal.testkit.TestClock;

class PasskeyTest extends LoginTest {
    private static final String NEW = "/profile/security/passkey";
    private static final String LOGIN = "/login/passkey";
    private static final String ORIGIN = "http://localhost:8080";

    private SoftPasskey key;

    @BeforeEach
    void newKey() {
        key = new SoftPasskey("localhost", ORIGIN);
    }

    @Test
    void aPasskeyLogsInAndCountsAsTwoFactors() {
        made(key);
        post("/logout", Map.of());
        long before = lastEntry();

        Answer there = post(LOGIN, Map.of("to", "/organisations/2580", "answer", key.get(challenge())));

        assertThat(there.html().selectFirst("h1").text()).contains("Luleå");
        assertThat(actsSince(before)).asString().isEqualTo("[login]");
        assertThat(rows("login_sessions where second_factor and proof = 'PASSKEY'"))
                .isOne();
        assertThat(get("/profile/security").text()).contains("Jobbdatorn", "senast använd 21 november 2026");
    }

    @Test
    void anAnswerIsGoodOnceAndForFiveMinutes() {
        made(key);
        post("/logout", Map.of());
        String answer = key.get(challenge());
        post(LOGIN, Map.of("answer", answer));
        assertThat(signedIn()).isTrue();
        post("/logout", Map.of());

        refused(answer);
        String late = key.get(challenge());
        clock.set(TestClock.DAY, LocalTime.of(11, 5, 1));
        refused(late);
    }

    @Test
    void withoutAFingerOrAPinItIsNoLogin() {
        made(key);
        post("/logout", Map.of());
        key.unverified();
        refused(key.get(challenge()));
    }

    @Test
    void aKeyThatNobodyAddedOrThatAnsweredAnotherSiteIsRefused() {
        made(key);
        post("/logout", Map.of());
        SoftPasskey stranger = new SoftPasskey("localhost", ORIGIN);
        stranger.create("AAAA", "AAAAAAAAAAE");
        refused(stranger.get(challenge()));
        refused("{\"id\":1}");
        refused("nonsense");
        assertThat(rows("login_sessions where proof = 'PASSKEY'")).isZero();
    }

    @Test
    void aKeyOfAnotherSiteIsNotTaken() {
        byPassword(OFFICIAL, "/");
        SoftPasskey phished = new SoftPasskey("localhost", "https://evil.example");
        Element ask = asked();
        Answer answer = post(
                NEW, Map.of("to", "x", "answer", phished.create(ask.attr("data-challenge"), ask.attr("data-user"))));
        assertThat(answer.text()).contains("kunde inte sparas");
        assertThat(rows("passkeys")).isZero();
    }

    @Test
    void aRemovedKeyLogsNobodyIn() {
        made(key);
        Answer page = get("/profile/security");
        String id = page.html().selectFirst("button[name=passkey]").attr("value");
        submit("/profile/security", page, "form:has(button[name=passkey])", Map.of("passkey", id));
        assertThat(lastMail(OFFICIAL)).contains("tagits bort");
        post("/logout", Map.of());
        refused(key.get(challenge()));
    }

    @Test
    void aQuarterOfAnHourAfterTheLoginOneProvesFirstWhoOneIs() {
        byPassword(OFFICIAL, "/");
        clock.set(TestClock.DAY, LocalTime.of(11, 15));
        assertThat(get(NEW).text()).contains("Bekräfta först");
        assertThat(post(NEW, Map.of("to", "Jobbdatorn")).html().select("[data-passkey]"))
                .isEmpty();

        Answer page = get("/profile/security");
        Answer wrong = submit("/profile/security", page, "form:has(#confirm-password)", Map.of("password", "x"));
        assertThat(wrong.html().selectFirst("#confirm-password-error").text()).contains("inte ditt lösenord");
        submit("/profile/security", page, "form:has(#confirm-password)", Map.of("password", "demo"));
        assertThat(get(NEW).text()).doesNotContain("Bekräfta först");
    }

    private void made(SoftPasskey passkey) {
        byPassword(OFFICIAL, "/");
        Element ask = asked();
        String answer = passkey.create(ask.attr("data-challenge"), ask.attr("data-user"));
        Answer done = post(NEW, Map.of("to", "Jobbdatorn", "answer", answer));
        assertThat(done.text()).contains("Passnyckeln är sparad", "Jobbdatorn");
        assertThat(lastMail(OFFICIAL)).contains("passnyckel har lagts till");
    }

    private Element asked() {
        return post(NEW, Map.of("to", "Jobbdatorn")).html().selectFirst("form[data-passkey=create]");
    }

    private String challenge() {
        Element form = post(LOGIN, Map.of("step", "start")).html().selectFirst("form[data-passkey=get]");
        assertThat(form.attr("data-site")).isEqualTo("localhost");
        return form.attr("data-challenge");
    }

    private void refused(String answer) {
        long before = lastEntry();
        assertThat(post(LOGIN, Map.of("answer", answer)).text()).contains("känns inte igen");
        assertThat(actsSince(before)).asString().isEqualTo("[login-failed]");
        assertThat(signedIn()).isFalse();
    }
}
