package se.healthycities.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.account.SecondFactors;
import se.healthycities.portal.account.TestAuthenticatorApp;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.testkit.TestClock;

class SecondFactorTest extends LoginTest {
    private static final String PAGE = "/login/second-factor?to=%2Fadmin%2Fseasons";

    private final TestAuthenticatorApp app = new TestAuthenticatorApp();

    @BeforeEach
    void atEleven() {
        clock.set(TestClock.DAY, LocalTime.of(11, 0, 0));
    }

    @AfterEach
    void noDemo() {
        System.clearProperty("portal.demo");
    }

    @Test
    void anAdministratorSetsItUpBeforeAnythingElseIsOpen() {
        Answer page = byPassword(ADMINISTRATOR, "/admin/seasons");
        assertThat(page.text()).contains("Administratörer loggar in i två steg");
        assertThat(page.html().select("svg[role=img] path").attr("d")).startsWith("M4 4h1v1h-1z");
        for (String closed :
                List.of("/admin/seasons", "/organisations", "/spaces/kansli", "/search?q=a", "/profile/security")) {
            assertThat(get(closed).text()).as(closed).contains("Ett steg till");
        }

        Answer codes = setUp(page);

        assertThat(codes.html().select("[data-recovery-codes] code").eachText())
                .hasSize(10)
                .doesNotHaveDuplicates();
        assertThat(rows("recovery_codes where hash like '%$argon2id$%' and used_at is null"))
                .isEqualTo(10);
        assertThat(get("/admin/seasons").html().selectFirst("h1").text()).contains("Moduler per säsong");
        assertThat(lastMail(ADMINISTRATOR)).contains("två steg");
    }

    @Test
    void inTheDemoTheAdministratorLandsWhereOthersDo() {
        System.setProperty("portal.demo", "true");
        Answer there = byPassword(ADMINISTRATOR, "/admin/seasons");
        assertThat(there.html().selectFirst("h1").text()).contains("Moduler per säsong");
        assertThat(get("/profile/security").text()).contains("I demoläge kan du vänta");
    }

    @Test
    void aRoleThatIsGivenDuringALoginWantsItsSecondFactorToo() {
        System.setProperty("portal.demo", "true");
        byPassword(ADMINISTRATOR, "/");
        System.clearProperty("portal.demo");
        assertThat(get("/admin/seasons").text()).contains("Logga in");
    }

    @Test
    void aCodeIsGoodOnce() {
        isSetUp();
        again();
        long before = lastEntry();
        assertThat(code(app.code(clock.instant())).text()).contains("Koden stämmer inte");
        assertThat(actsSince(before)).asString().isEqualTo("[second-factor-failed]");

        clock.set(TestClock.DAY, LocalTime.of(11, 0, 30));
        before = lastEntry();
        assertThat(code(app.code(clock.instant())).html().selectFirst("h1").text())
                .contains("Moduler per säsong");
        assertThat(actsSince(before)).asString().isEqualTo("[login]");
    }

    @Test
    void aClockMayBeHalfAMinuteWrongAndNotMore() {
        isSetUp();
        clock.set(TestClock.DAY, LocalTime.of(11, 10, 0));
        again();
        assertThat(code(app.code(clock.instant().minusSeconds(60))).text()).contains("Koden stämmer inte");
        assertThat(code(app.code(clock.instant().plusSeconds(60))).text()).contains("Koden stämmer inte");
        assertThat(code(app.code(clock.instant().minusSeconds(30))).text()).contains("Moduler per säsong");
    }

    @Test
    void fiveWrongCodesMakeOneWait() {
        isSetUp();
        clock.set(TestClock.DAY, LocalTime.of(12, 0));
        again();
        for (int i = 0; i < 5; i++) {
            assertThat(code("000 000").text()).contains("Koden stämmer inte");
        }
        long before = lastEntry();
        assertThat(code(app.code(clock.instant())).text()).contains("Vänta en kvart");
        assertThat(actsSince(before)).asString().isEqualTo("[second-factor-wait]");
    }

    @Test
    void aRecoveryCodeLetsInOnce() {
        String code = setUp(byPassword(ADMINISTRATOR, "/admin/seasons"))
                .html()
                .select("[data-recovery-codes] code")
                .get(3)
                .text();
        again();
        assertThat(code(code.toUpperCase()).text()).contains("Moduler per säsong");
        again();
        assertThat(code(code).text()).contains("Koden stämmer inte");
        assertThat(get("/admin/seasons").text()).contains("Ett steg till");
    }

    @Test
    void whoeverSetItUpOfTheirOwnAccordIsAskedToo() {
        byPassword(OFFICIAL, "/");
        Answer page = get("/profile/security");
        Answer setup = submit("/profile/security", page, "form:has(button:contains(Ställ in två steg))", Map.of());
        app.read(setup.html().selectFirst("main code").text());
        submit("/profile/security/second-factor", setup, "main form", Map.of("code", app.code(clock.instant())));
        assertThat(signedIn()).isTrue();

        post("/logout", Map.of());
        assertThat(byPassword(OFFICIAL, "/").text()).contains("Skriv koden");
        assertThat(signedIn()).isFalse();
        post("/logout", Map.of());
        ask(OFFICIAL, "/");
        assertThat(open(link(OFFICIAL)).text()).contains("Skriv koden");
        assertThat(signedIn()).isFalse();
    }

    @Test
    void anAdministratorCannotTakeItAway() {
        isSetUp();
        clock.set(TestClock.DAY, LocalTime.of(11, 1));
        again();
        code(app.code(clock.instant()));
        assertThat(get("/profile/security").text())
                .contains("Administratörer loggar alltid in i två steg")
                .doesNotContain("Ta bort det andra steget");
    }

    private Answer setUp(Answer page) {
        app.read(page.html().selectFirst("main code").text());
        return submit(PAGE, page, "main form:has(input[name=code])", Map.of("code", app.code(clock.instant())));
    }

    /** The same without the page and without recovery codes, whose hashes take their time. */
    private void isSetUp() {
        byPassword(ADMINISTRATOR, "/");
        long person =
                beans.of(PersonReads.class).byEmail(ADMINISTRATOR).orElseThrow().getId();
        SecondFactors factors = beans.of(SecondFactors.class);
        app.read(factors.offered(person).orElseThrow().secret());
        assertThat(factors.confirm(person, app.code(clock.instant()))).isEqualTo(SecondFactors.Result.RIGHT);
    }

    private Answer code(String code) {
        return submit(PAGE, get(PAGE), "main form:has(input[name=code])", Map.of("code", code));
    }

    private void again() {
        post("/logout", Map.of());
        byPassword(ADMINISTRATOR, "/admin/seasons");
    }
}
