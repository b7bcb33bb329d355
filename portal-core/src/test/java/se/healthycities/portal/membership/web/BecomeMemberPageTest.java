package se.healthycities.portal.membership.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.membership.CaseDetails;
import se.healthycities.portal.membership.CaseRow;
import se.healthycities.portal.membership.MembershipReads;
import se.healthycities.portal.membership.MembershipState;
import se.healthycities.portal.testkit.PageTest;
import se.healthycities.portal.testkit.TestClock;

class BecomeMemberPageTest extends PageTest {
    private static final String ADDRESS = "/become-a-member";
    private static final Map<String, String> INTEREST = Map.of(
            "level", "interest",
            "organisation", "Provinge kommun",
            "fullName", "Pia Prov",
            "role", "Strateg",
            "email", "Pia@provinge.example",
            "message", "Berätta mer");

    @Test
    void aVisitorReadsWhatMembershipGivesAndAsks() {
        Answer page = get(ADDRESS);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Kollegial granskning", "Ett politiskt beslut", "En årlig avgift");
        assertThat(page.html().select("datalist option[value=Luleå kommun]")).hasSize(1);
        assertThat(page.html().select("footer a[href=/become-a-member]").text()).isEqualTo("Bli medlem");
        assertThat(get("/").html().select("main a[href=/become-a-member]")).isNotEmpty();
        assertThat(getInEnglish(ADDRESS).text()).contains("What we ask for");
    }

    @Test
    void anInterestBecomesACaseOnceHoweverOftenTheFormIsSent() {
        Answer page = opened();
        assertThat(submit(ADDRESS, page, "main form", INTEREST).text()).contains("Tack!");
        assertThat(submit(ADDRESS, page, "main form", INTEREST).text()).contains("Tack!");
        assertThat(cases("Provinge kommun")).isEqualTo(1);
        CaseRow row = row("Provinge kommun");
        assertThat(row.reached()).isEqualTo(MembershipState.INTEREST);
        assertThat(row.nextActionOn()).isEqualTo(TestClock.DAY.plusDays(7));
        CaseDetails details = beans.of(MembershipReads.class).byId(row.id()).orElseThrow();
        assertThat(details.senderEmail()).isEqualTo("pia@provinge.example");
        assertThat(details.keepConsent()).isFalse();
    }

    @Test
    void anApplicationNamesBothContactsAndKeepsWhatWasTyped() {
        Map<String, String> typed = new HashMap<>(INTEREST);
        typed.put("level", "application");
        typed.put("politicalName", "Pelle Politiker");
        typed.put("politicalEmail", "pelle@provinge.example");
        typed.put("administrativeName", "Anna Administratör");
        typed.put("administrativeEmail", "inte en adress");
        Answer refused = submit(ADDRESS, opened(), "main form", typed);
        assertThat(refused.html().select("#administrativeEmail-error").text()).contains("hela e-postadressen");
        assertThat(refused.html().select(".error-summary a").attr("href")).isEqualTo("#administrativeEmail");
        assertThat(refused.html().select("#politicalName").val()).isEqualTo("Pelle Politiker");
        assertThat(refused.html().select("#message").text()).isEqualTo("Berätta mer");
        assertThat(refused.html().selectFirst("input[value=application]").hasAttr("checked"))
                .isTrue();
        typed.put("administrativeEmail", "");
        assertThat(submit(ADDRESS, refused, "main form", typed)
                        .html()
                        .select("#administrativeEmail-error")
                        .text())
                .contains("administrativa kontaktens e-post");
        typed.put("administrativeEmail", "anna@provinge.example");
        submit(ADDRESS, refused, "main form", typed);
        assertThat(row("Provinge kommun").reached()).isEqualTo(MembershipState.APPLIED);
        CaseDetails details = beans.of(MembershipReads.class)
                .byId(row("Provinge kommun").id())
                .orElseThrow();
        assertThat(details.political().name()).isEqualTo("Pelle Politiker");
        assertThat(details.administrative().email()).isEqualTo("anna@provinge.example");
    }

    @Test
    void whatIsMissingIsSaidBesideEachField() {
        Answer refused = submit(ADDRESS, opened(), "main form", Map.of("level", "interest"));
        for (String field : new String[] {"organisation", "fullName", "role", "email"}) {
            assertThat(refused.html().select("#" + field + "-error").text())
                    .as(field)
                    .isNotEmpty();
        }
        assertThat(refused.html().select(".error-summary a")).hasSize(4);
    }

    @Test
    void aMachineThatFillsTheHiddenFieldIsThankedAndForgotten() {
        Map<String, String> typed = new HashMap<>(INTEREST);
        typed.put("website", "https://spam.example");
        assertThat(submit(ADDRESS, opened(), "main form", typed).text()).contains("Tack!");
        assertThat(cases("Provinge kommun")).isZero();
    }

    @Test
    void aFormThatIsSentTooFastTooLateOrMadeUpWritesNothing() {
        clock.set(TestClock.DAY, LocalTime.of(9, 0));
        Answer page = get(ADDRESS);
        Answer hasty = submit(ADDRESS, page, "main form", INTEREST);
        assertThat(hasty.html().select(".error-summary").text()).contains("några få sekunder");
        assertThat(hasty.html().select("#fullName").val()).isEqualTo("Pia Prov");
        Map<String, String> forged = new HashMap<>(INTEREST);
        forged.put("opened", "MTAw.MTAw");
        Answer old = submit(ADDRESS, page, "main form", forged);
        assertThat(old.html().select(".error-summary").text()).contains("öppet för länge");
        assertThat(cases("Provinge kommun")).isZero();
        clock.set(TestClock.DAY, LocalTime.of(9, 1));
        assertThat(submit(ADDRESS, hasty, "main form", INTEREST).text()).contains("Tack!");
    }

    @Test
    void theFourthLetterToOneMailboxWithinAnHourHasToWait() {
        for (int letter = 0; letter < 3; letter++) {
            assertThat(submit(ADDRESS, opened(), "main form", INTEREST).text()).contains("Tack!");
        }
        Answer refused = submit(ADDRESS, opened(), "main form", INTEREST);
        assertThat(refused.html().select(".error-summary").text()).contains("Vänta en stund");
        assertThat(cases("Provinge kommun")).isEqualTo(3);
    }

    @Test
    void anAddressThatThePortalKnowsGetsTheSameAnswer() {
        Map<String, String> known = new HashMap<>(INTEREST);
        known.put("email", COORDINATOR);
        Answer stranger = submit(ADDRESS, opened(), "main form", INTEREST);
        Answer colleague = submit(ADDRESS, opened(), "main form", known);
        assertThat(colleague.text()).isEqualTo(stranger.text());
    }

    /** The page, opened some minutes ago. */
    private Answer opened() {
        clock.set(TestClock.DAY, LocalTime.of(11, 0));
        Answer page = get(ADDRESS);
        clock.set(TestClock.DAY, LocalTime.of(11, 5));
        return page;
    }

    private long cases(String name) {
        return beans.of(MembershipReads.class).list(null, "", 0, 200).stream()
                .filter(row -> row.organisation().equals(name))
                .count();
    }

    private CaseRow row(String name) {
        return beans.of(MembershipReads.class).list(null, "", 0, 200).stream()
                .filter(row -> row.organisation().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
