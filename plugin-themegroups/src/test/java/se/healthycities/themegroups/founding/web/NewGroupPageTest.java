package se.healthycities.themegroups.founding.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.testkit.PageTest;
import se.healthycities.portal.testkit.TestClock;

/** Making a group (INV-132), like another one (B2), and a working group below one (B4). */
class NewGroupPageTest extends PageTest {
    private static final String NEW = "/themegroups/new";
    private static final String FORM = "form:has(input[name*=called])";
    private static final String GROUP = "/themegroups/delaktighet";
    private static final String CONVENOR = "tyra.mallander@boras.example";

    @Test
    void theOfficeMakesAGroupWithPurposeLeadFocusAndSeason() {
        as(COORDINATOR);
        Answer made = submit(NEW, get(NEW), FORM, typed("Temagrupp unga och hälsa", "Tyra Mallander"));
        assertThat(made.status()).isEqualTo(200);
        Answer home = get("/themegroups/temagrupp-unga-och-halsa");
        assertThat(home.html().select("h1").text()).isEqualTo("Temagrupp unga och hälsa");
        assertThat(home.text()).contains("Att unga mår bra", "Mandatperioden", "Skolan", "Tyra Mallander");
        as(OFFICIAL);
        Answer seats = get("/themegroups/temagrupp-unga-och-halsa/seats");
        assertThat(seats.html().select("form textarea"))
                .as("members ask for a seat")
                .isNotEmpty();
    }

    @Test
    void errorsStandBesideTheirFieldsAndWhatWasTypedStays() {
        as(COORDINATOR);
        Map<String, String> typed = typed("", "Finns Inte");
        typed.put("charter:aim", "Mitt syfte");
        Answer answer = submit(NEW, get(NEW), FORM, named(typed));
        assertThat(answer.html().select("#called-error").text()).isNotBlank();
        assertThat(answer.html().select("#who-error").text()).contains("Finns Inte");
        assertThat(answer.html().select("#aim").val()).isEqualTo("Mitt syfte");
    }

    @Test
    void anAddressThatIsTakenIsSaidBesideItsFieldWithAnother() {
        as(COORDINATOR);
        Map<String, String> typed = typed("Delaktighet", "");
        Answer answer = submit(NEW, get(NEW), FORM, typed);
        assertThat(answer.html().select("#slug-error").text()).contains("delaktighet", "delaktighet-2");
    }

    @Test
    void ofSeveralPeopleOneHasToSayWhichIsMeant() {
        as(COORDINATOR);
        Answer asked = submit(NEW, get(NEW), FORM, typed("Temagrupp prov", "Mallander"));
        assertThat(asked.html().select("#who-error").text()).isNotBlank();
        String first = asked.html().select("input[name=convenor]").first().val();
        Map<String, String> again = typed("Temagrupp prov", "Mallander");
        again.put("convenor", first);
        assertThat(submit(NEW, asked, FORM, again).status()).isEqualTo(200);
        assertThat(count("select count(*) from core.seats s join core.spaces p on p.id = s.space_id"
                        + " where p.path = 'themegroups/temagrupp-prov' and s.role = 'CONVENOR'"))
                .isEqualTo(1);
    }

    @Test
    void sentTwiceThereIsOneGroup() {
        as(COORDINATOR);
        Answer page = get(NEW);
        Map<String, String> typed = typed("Temagrupp dubbel", "");
        submit(NEW, page, FORM, typed);
        long groups = count("select count(*) from themegroups.theme_groups");
        typed.put("slug", "temagrupp-dubbel-igen");
        submit(NEW, page, FORM, named(typed));
        assertThat(count("select count(*) from themegroups.theme_groups")).isEqualTo(groups);
    }

    @Test
    void withoutAConvenorTheRoleIsVacantAndStandsOnTheWorkList() {
        as(COORDINATOR);
        submit(NEW, get(NEW), FORM, typed("Temagrupp utan ledare", ""));
        assertThat(get("/themegroups/temagrupp-utan-ledare/seats").text()).contains("Vakant: Sammankallande");
        assertThat(get("/themegroups/temagrupp-utan-ledare").text()).contains("ingen sammankallande");
        assertThat(get("/admin/worklist").text()).contains("Temagrupp utan ledare");
    }

    @Test
    void aPlannedGroupIsKnownToThoseWhoPrepareItAndToNobodyElse() {
        as(COORDINATOR);
        Map<String, String> typed = typed("Temagrupp sedan", "Tyra Mallander");
        typed.put("opens", TestClock.DAY.plusDays(30).toString());
        submit(NEW, get(NEW), FORM, named(typed));
        as(OFFICIAL);
        assertThat(get("/themegroups/temagrupp-sedan").status()).isEqualTo(404);
        assertThat(get("/themegroups").text()).doesNotContain("Temagrupp sedan");
        as(CONVENOR);
        assertThat(get("/themegroups/temagrupp-sedan").text()).contains("Öppnar 21 december");
        assertThat(get("/themegroups").text()).contains("Temagrupp sedan");
        clock.set(TestClock.DAY.plusDays(30));
        as(OFFICIAL);
        assertThat(get("/themegroups/temagrupp-sedan").status()).isEqualTo(200);
    }

    @Test
    void onlyTheOfficeMakesGroups() {
        as(CONVENOR);
        assertThat(get(NEW).status()).isEqualTo(403);
        as(null);
        assertThat(first(NEW).redirect()).contains("login");
    }

    @Test
    void theFormBeginsWithTheWordsOfTheModel() {
        as(COORDINATOR);
        Answer page = get(NEW + "?like=delaktighet");
        assertThat(page.html().select("#working").text()).isNotBlank();
        assertThat(page.text()).contains("Förebild: Temagrupp delaktighet och inflytande");
    }

    @Test
    void whoLeadsAGroupMakesAWorkingGroupThatIsSeenByNoMorePeopleAndHasAnEnd() {
        String address = GROUP + "/working-groups/new";
        as(CONVENOR);
        Answer page = get(address);
        assertThat(page.html().select("input[name*=visibility]").eachAttr("value"))
                .containsExactly("GROUP", "HIDDEN");
        Answer refused = submit(address, page, FORM, typed("Enkäten", ""));
        assertThat(refused.html().select("#ends-error").text()).isNotBlank();
        Map<String, String> typed = typed("Enkäten", "");
        typed.put("ends", TestClock.DAY.plusDays(90).toString());
        assertThat(submit(address, page, FORM, named(typed)).status()).isEqualTo(200);
        Answer below = get("/themegroups/enkaten");
        assertThat(below.status()).isEqualTo(200);
        assertThat(below.html().select("nav[aria-label] a, .crumbs a").eachText())
                .contains("Temagrupp delaktighet och inflytande");
        assertThat(get("/themegroups/enkaten/working-groups/new").status()).isEqualTo(403);
        as(OFFICIAL);
        assertThat(get(address).status()).isEqualTo(403);
    }

    private Map<String, String> typed(String name, String convenor) {
        Map<String, String> typed = new HashMap<>();
        typed.put("charter:called", name);
        typed.put("charter:aim", "Att unga mår bra");
        typed.put("charter:season", "Mandatperioden");
        typed.put("charter:focus", "Skolan");
        typed.put("convenors:who", convenor);
        return named(typed);
    }

    /** Wicket names the inputs by their place below the panel. */
    private static Map<String, String> named(Map<String, String> typed) {
        Map<String, String> named = new HashMap<>();
        typed.forEach((name, value) ->
                named.put(name.startsWith("fields:") || name.equals("convenor") ? name : "fields:" + name, value));
        return named;
    }

    private long count(String query) {
        return ((Number) entityManager.createNativeQuery(query).getSingleResult()).longValue();
    }
}
