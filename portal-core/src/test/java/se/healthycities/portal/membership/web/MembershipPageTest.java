package se.healthycities.portal.membership.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.membership.MembershipReads;
import se.healthycities.portal.membership.MembershipState;
import se.healthycities.portal.testkit.PageTest;

class MembershipPageTest extends PageTest {
    private static final String LIST = "/admin/memberships";

    @Test
    void onlyThoseWhoRunTheNetworkSeeTheMemberships() {
        String page = address("Granby kommun");
        for (String address : new String[] {LIST, page, page + "?file=decision"}) {
            as(null);
            assertThat(first(address).status()).as(address).isIn(401, 302, 303);
            as(OFFICIAL);
            assertThat(get(address).status()).as(address).isIn(403, 404);
        }
        as(COORDINATOR);
        assertThat(get(LIST + "/99999999").status()).isEqualTo(404);
        assertThat(get(LIST + "/nonsense").status()).isEqualTo(404);
        assertThat(get(address("Skrivby kommun") + "?file=decision").status()).isEqualTo(404);
    }

    @Test
    void theListIsFilteredByTheAddressAndTakesAsFewStatementsForAllAsForOne() {
        as(COORDINATOR);
        Counted<Answer> one = counting(() -> get(LIST + "?state=APPLIED"));
        assertThat(one.result().html().select("main tbody th a").eachText()).containsExactly("Skogsby kommun");
        Counted<Answer> all = counting(() -> get(LIST));
        assertThat(all.result().html().select("main table").first().select("tbody tr"))
                .hasSizeGreaterThan(20);
        assertThat(all.statements()).isEqualTo(one.statements()).isLessThanOrEqualTo(8);
        assertThat(all.result().text()).contains("Förändringar per år");
    }

    @Test
    void aDecisionIsWrittenOnceAndAnErrorStandsBesideItsField() {
        as(COORDINATOR);
        String page = address("Skogsby kommun");
        String address = page + "?act=DECIDE";
        Answer form = get(address);
        Map<String, String> typed = new HashMap<>(Map.of("day", "2026-11-20", "note", "Enhälligt"));
        Answer refused = step(address, form, typed);
        assertThat(refused.html().select("#minute-error").text()).contains("paragraf");
        assertThat(refused.html().select("#note").text()).isEqualTo("Enhälligt");
        typed.put("minute", "14/2026");
        typed.put("day", "i går");
        assertThat(step(address, form, typed).html().select("#day-error").text())
                .contains("2026-11-21");
        typed.put("day", "2026-11-20");
        Answer done = step(address, form, typed);
        assertThat(done.text()).contains("Styrelsen har beslutat", "§ 14/2026", "Enhälligt", "Birk Exempelgård");
        step(address, form, typed);
        long id = Long.parseLong(page.substring(page.lastIndexOf('/') + 1));
        assertThat(beans.of(MembershipReads.class).steps(id)).hasSize(2);
        Answer late = step(address, withNewKey(form), typed);
        assertThat(late.html().select("#day-error").text()).contains("Det går inte");
        assertThat(late.html().select("#minute").val()).isEqualTo("14/2026");
    }

    @Test
    void aNewMemberHasAContactEachAndADraftOfTheNews() {
        as(COORDINATOR);
        String address = address("Granby kommun") + "?act=ADMIT";
        Map<String, String> typed = Map.of(
                "day", "2026-11-21", "politicalTitle", "Kommunalråd", "administrativeTitle", "Strateg", "code", "");
        Answer refused = step(address, get(address), typed);
        assertThat(refused.html().select("#code-error").text()).contains("fyra siffror");
        Map<String, String> coded = new HashMap<>(typed);
        coded.put("code", "9977");
        assertThat(get(address("Luleå kommun")).html().select("#draft-sv"))
                .as("no news any more")
                .isEmpty();
        Answer member = step(address, get(address), coded);
        assertThat(member.html().select("#draft-sv").text()).startsWith("Granby kommun är ny medlem");
        assertThat(member.html().select("#draft-en").text()).startsWith("Granby kommun is a new member");
        assertThat(member.text()).contains("Pim Demokvist", "Utse en kontaktperson");
        assertThat(get("/organisations/9977").status()).isEqualTo(200);
    }

    @Test
    void theDecisionIsSavedAndNotShown() {
        as(COORDINATOR);
        String page = address("Granby kommun");
        assertThat(get(page).html().select("a[href$=file=decision]").text()).isEqualTo("beslut-ks.pdf");
        Answer file = get(page + "?file=decision");
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.body()).contains("Granby kommun går med");
    }

    @Test
    void theCoordinatorAppointsAndEndsAContact() {
        as(COORDINATOR);
        String page = address("Luleå kommun");
        Answer before = get(page);
        String contact = before.html().select("#contact option").first().val();
        Answer ended = submit(
                page,
                before,
                "form:has(#contact)",
                named(before, Map.of("contact", contact, "contact-last-day", "2026-11-20")));
        assertThat(ended.html().select(".tag-coral").text()).contains("Vakant");
        Answer missing = submit(
                page,
                ended,
                "form:has(#who)",
                named(ended, Map.of("who", "POLITICAL-0", "contact-from", "2026-11-21")));
        assertThat(missing.html().select("#contact-fullName-error").text()).isNotEmpty();
        Map<String, String> typed = Map.of(
                "who", "POLITICAL-0",
                "contact-from", "2026-11-21",
                "contact-fullName", "Nils Ny",
                "contact-title", "Kommunalråd",
                "contact-email", "nils.ny@lulea.example");
        assertThat(submit(page, ended, "form:has(#who)", named(ended, typed)).text())
                .contains("Nils Ny");
    }

    @Test
    void aProspectIsAddedByHand() {
        as(COORDINATOR);
        Answer page = get(LIST);
        Answer refused = submit(LIST, page, "form:has(#organisation)", Map.of("organisation", " "));
        assertThat(refused.html().select("#organisation-error").text()).isNotEmpty();
        Map<String, String> typed = Map.of("organisation", "Ringby kommun", "note", "Ringde", "next", "2026-12-01");
        assertThat(submit(LIST, page, "form:has(#organisation)", typed).text())
                .contains("Ringby kommun", "Intresse", "Ringde", "1 december 2026");
        submit(LIST, page, "form:has(#organisation)", typed);
        assertThat(beans.of(MembershipReads.class).list(MembershipState.INTEREST, "", 0, 50))
                .hasSize(2);
    }

    private Answer step(String address, Answer page, Map<String, String> typed) {
        return submit(address, page, "#step", named(page, typed));
    }

    /** What is typed into fields, from their ids to the names by which a browser sends them. */
    private static Map<String, String> named(Answer page, Map<String, String> byId) {
        Map<String, String> byName = new HashMap<>();
        byId.forEach((id, value) -> byName.put(page.html().getElementById(id).attr("name"), value));
        return byName;
    }

    private String address(String name) {
        long id = beans.of(MembershipReads.class).list(null, "", 0, 200).stream()
                .filter(row -> row.organisation().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
        return LIST + "/" + id;
    }

    private static Answer withNewKey(Answer form) {
        String key = form.html().selectFirst("#step input[name=key]").val();
        String other = java.util.UUID.randomUUID().toString();
        return new Answer(form.status(), form.body().replace(key, other), form.redirect(), form.stateless());
    }
}
