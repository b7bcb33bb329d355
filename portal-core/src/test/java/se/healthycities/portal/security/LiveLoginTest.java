package se.healthycities.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.testkit.TestClock;

class LiveLoginTest extends LoginTest {
    @Test
    void aLoginThatIsEndedElsewhereIsRefusedOnTheNextRequest() {
        byPassword(OFFICIAL, "/");
        in("Chrome/140");
        byPassword(OFFICIAL, "/");
        Answer page = get("/profile/security");
        assertThat(page.html().select("main li.item").eachText())
                .anySatisfy(line -> assertThat(line).contains("Chrome", "den här"))
                .anySatisfy(line -> assertThat(line).contains("Firefox").doesNotContain("den här"));
        long before = lastEntry();

        String other = page.html().selectFirst("button[name=session]").attr("value");
        submit("/profile/security", page, "form:has(button[name=session])", Map.of("session", other));

        assertThat(actsSince(before)).asString().isEqualTo("[session-ended]");
        assertThat(signedIn()).isTrue();
        in("Firefox/130");
        assertThat(signedIn()).isFalse();
        assertThat(get("/organisations").text()).contains("Logga in");
    }

    @Test
    void nobodyEndsTheLoginOfSomebodyElse() {
        byPassword(OFFICIAL, "/");
        in("Chrome/140");
        byPassword(POLITICIAN, "/");
        Answer page = get("/profile/security");
        long foreign = ((Number) entityManager
                        .createNativeQuery("select min(id) from core.login_sessions")
                        .getSingleResult())
                .longValue();
        submit("/profile/security", page, "form:has(li.item)", Map.of("session", String.valueOf(foreign)));
        in("Firefox/130");
        assertThat(signedIn()).isTrue();
    }

    @Test
    void allOthersAreEndedAtOnce() {
        for (String browser : new String[] {"Firefox/130", "Safari/605", "Chrome/140"}) {
            in(browser);
            byPassword(OFFICIAL, "/");
        }
        Answer page = get("/profile/security");
        submit("/profile/security", page, "form:has(button:contains(överallt))", Map.of());
        assertThat(signedIn()).isTrue();
        in("Safari/605");
        assertThat(signedIn()).isFalse();
        in("Firefox/130");
        assertThat(signedIn()).isFalse();
    }

    @Test
    void aLoginLastsTwelveHoursHoweverMuchItIsUsed() {
        clock.set(TestClock.DAY, LocalTime.of(6, 0));
        byPassword(OFFICIAL, "/");
        clock.set(TestClock.DAY, LocalTime.of(17, 59, 59));
        assertThat(signedIn()).isTrue();
        clock.set(TestClock.DAY, LocalTime.of(18, 0));
        assertThat(signedIn()).isFalse();
    }

    @Test
    void theDayAfterTheLastAffiliationALiveLoginIsNoLoginAnyMore() {
        clock.set(TestClock.DAY, LocalTime.of(23, 50));
        byPassword(OFFICIAL, "/");
        entityManager
                .createQuery("from Affiliation a where a.person.email = :email", Affiliation.class)
                .setParameter("email", OFFICIAL)
                .getResultList()
                .forEach(affiliation -> affiliation.end(TestClock.DAY));
        assertThat(signedIn()).isTrue();

        clock.set(TestClock.DAY.plusDays(1), LocalTime.of(0, 0, 1));

        assertThat(signedIn()).isFalse();
        assertThat(get("/search?q=a").text()).contains("Logga in");
    }

    @Test
    void whoLogsOutLeavesNothingOpen() {
        byPassword(OFFICIAL, "/");
        long before = lastEntry();
        post("/logout", Map.of());
        assertThat(actsSince(before)).asString().isEqualTo("[logout]");
        assertThat(rows("login_sessions where ended_at is null")).isZero();
    }

    @Test
    void eachOutcomeOfAPasswordIsOneLine() {
        long before = lastEntry();
        byPassword(OFFICIAL, "/");
        assertThat(actsSince(before)).asString().isEqualTo("[login]");
        before = lastEntry();
        post("/login", Map.of("email", OFFICIAL, "password", "wrong"));
        assertThat(actsSince(before)).asString().isEqualTo("[login-failed]");
        assertThat(signedIn()).as("a wrong password ends no login").isTrue();
    }

    @Test
    void whetherTheLoginHoldsIsReadWithTheVisitorInOneStatement() {
        byPassword(OFFICIAL, "/");
        beans.newRequest();
        Counted<Boolean> read =
                counting(() -> beans.of(Visitors.class).current().signedIn());
        assertThat(read.result()).isTrue();
        assertThat(read.statements()).isOne();
    }
}
