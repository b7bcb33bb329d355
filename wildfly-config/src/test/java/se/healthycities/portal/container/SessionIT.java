package se.healthycities.portal.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.healthycities.portal.browser.DemoPortal;
import se.healthycities.portal.container.HttpVisitor.Answer;

@ExtendWith(DemoPortal.class)
class SessionIT {

    private static final String MEMBERS_ONLY = "/themegroups";

    @Test
    void readingOpensNoSession() {
        HttpVisitor nobody = HttpVisitor.nobody();

        for (String open :
                List.of("/", "/login", "/crossingborders", "/health/live", "/there-is-nothing", "/themegroups")) {
            nobody.get(open);
            assertThat(nobody.session()).as(open).isNull();
        }
    }

    @Test
    void theCookieIsOutOfReachForScriptsAndOtherSites() {
        Answer welcome = HttpVisitor.nobody().login(People.OFFICIAL, "demo");

        assertThat(welcome.response().headers().allValues("set-cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("portal=")
                        .containsIgnoringCase("HttpOnly")
                        .containsIgnoringCase("SameSite=Lax")
                        .containsIgnoringCase("Path=/"))
                .allSatisfy(cookie -> assertThat(cookie).containsIgnoringCase("HttpOnly"));
    }

    @Test
    void eachLoginGivesANewSessionAndTheOldOneIsDead() {
        HttpVisitor person = HttpVisitor.of(People.OFFICIAL);
        String first = person.session();

        assertThat(person.login(People.COLLEAGUE, "demo").status()).isEqualTo(302);

        assertThat(person.session()).isNotNull().isNotEqualTo(first);
        assertThat(person.get(MEMBERS_ONLY).status()).isEqualTo(200);
        assertThat(HttpVisitor.nobody().session(first).get(MEMBERS_ONLY).status())
                .isEqualTo(302);
    }

    @Test
    void aSessionThatSomebodyElseChoseIsNotTaken() {
        HttpVisitor person = HttpVisitor.nobody().session("chosen-by-somebody-else");

        person.login(People.OFFICIAL, "demo");

        assertThat(person.session()).isNotEqualTo("chosen-by-somebody-else");
        assertThat(HttpVisitor.nobody()
                        .session("chosen-by-somebody-else")
                        .get(MEMBERS_ONLY)
                        .status())
                .isEqualTo(302);
    }

    @Test
    void loggingOutEndsTheSessionAndALinkToItDoesNot() {
        HttpVisitor person = HttpVisitor.of(People.OFFICIAL);
        String session = person.session();

        Answer asked = person.get("/logout");
        assertThat(asked.page().select("main form[method=post] button")).hasSize(1);
        assertThat(person.get(MEMBERS_ONLY).status()).isEqualTo(200);

        assertThat(person.post("/logout", Map.of()).status()).isEqualTo(302);
        assertThat(HttpVisitor.nobody().session(session).get(MEMBERS_ONLY).status())
                .isEqualTo(302);
    }

    @Test
    void noAddressCarriesASessionAndOneThatDoesIsRefused() {
        HttpVisitor person = HttpVisitor.of(People.OFFICIAL);

        for (String page :
                List.of("/", MEMBERS_ONLY, GroupTalk.GROUP, GroupTalk.GROUP + "/discussions/new", "/login")) {
            assertThat(person.get(page).text()).as(page).doesNotContainIgnoringCase("jsessionid", ";portal=");
        }
        assertThat(HttpVisitor.nobody().get(MEMBERS_ONLY).header("location")).doesNotContain(";");
        assertThat(RawRequest.status(
                        RawRequest.answer("GET /themegroups;jsessionid=" + person.session() + " HTTP/1.1")))
                .isEqualTo(400);
        assertThat(RawRequest.status(RawRequest.answer("GET /themegroups;portal=" + person.session() + " HTTP/1.1")))
                .isEqualTo(400);
        assertThat(RawRequest.status(
                        RawRequest.answer("GET /themegroups%3Bjsessionid=" + person.session() + " HTTP/1.1")))
                .isNotEqualTo(200);
    }

    @Test
    void aPlainLoginNeedsNoHeadersAsLongAsThereIsNoSession() {
        Map<String, String> known = Map.of("email", People.OFFICIAL, "password", "demo");
        HttpVisitor old = HttpVisitor.nobody();

        assertThat(old.barePost("/login", known).status()).isEqualTo(302);
        assertThat(old.get(MEMBERS_ONLY).status()).isEqualTo(200);

        String session = old.session();
        Answer again = old.barePost("/login", Map.of("email", People.COLLEAGUE, "password", "demo"));
        assertThat(again.status()).isNotEqualTo(302);
        assertThat(old.session()).isEqualTo(session);
        assertThat(old.get("/").text()).contains("Ottilia");
    }

    @Test
    void elevenWrongPasswordsMakeOneAccountWaitAndNoOther() {
        HttpVisitor guesser = HttpVisitor.nobody();

        for (int attempt = 1; attempt <= 10; attempt++) {
            assertThat(guesser.login(People.FORGETFUL, "guess " + attempt).text())
                    .contains("hör inte ihop");
        }

        assertThat(guesser.login(People.FORGETFUL, "guess 11").text()).contains("för många försök");
        assertThat(guesser.login(People.FORGETFUL, "demo").text()).contains("för många försök");
        assertThat(guesser.session()).isNull();
        assertThat(HttpVisitor.of(People.OFFICIAL).session()).isNotNull();
    }

    @Test
    void anUnknownAddressIsAnsweredLikeAWrongPassword() {
        Answer wrong = HttpVisitor.nobody().login(People.POLITICIAN, "wrong");
        Answer unknown = HttpVisitor.nobody().login("nobody@nowhere.example", "wrong");

        assertThat(unknown.status()).isEqualTo(wrong.status());
        assertThat(unknown.page().select(".error-summary").text())
                .isEqualTo(wrong.page().select(".error-summary").text());
    }

    @Test
    void afterTheLoginOneIsWhereOneWantedToGoAndNeverOutside() {
        assertThat(HttpVisitor.nobody().get("/themegroups/delaktighet?x=1").header("location"))
                .endsWith("/login?to=%2Fthemegroups%2Fdelaktighet%3Fx%3D1");
        assertThat(place("/themegroups/delaktighet?x=1")).isEqualTo("/themegroups/delaktighet?x=1");
        for (String outside : List.of(
                "https://evil.example/",
                "//evil.example/",
                "///evil.example/",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "/\r\nSet-Cookie: a=b",
                "javascript:alert(1)",
                "/%0d%0aLocation:%20https://evil.example",
                " //evil.example",
                "evil.example",
                "http:evil.example")) {
            assertThat(place(outside))
                    .as(outside)
                    .startsWith("/")
                    .doesNotStartWith("//")
                    .doesNotContain("\r", "\n", "\\");
        }
    }

    private static String place(String to) {
        Answer answer =
                HttpVisitor.nobody().post("/login", Map.of("email", People.OFFICIAL, "password", "demo", "to", to));
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.response().headers().allValues("set-cookie")).noneMatch(cookie -> cookie.startsWith("a="));
        String location = answer.header("location");
        String own = DemoPortal.address();
        return location.startsWith(own + "/") ? location.substring(own.length()) : location;
    }
}
