package se.healthycities.portal.season.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.season.SeasonReads;
import se.healthycities.portal.season.SeasonRow;
import se.healthycities.portal.testkit.PageTest;

class SeasonTreePageTest extends PageTest {
    private static final String TREE = "/admin/seasons/tree";
    private static final String FORM = "form:has(#from-day)";

    @Test
    void aSeasonIsAddedAndStandsInThePictureAndInTheTable() {
        as(ADMINISTRATOR);
        Answer saved = fill(TREE, spring("2028-v", "2028-01-01", "2028-06-30"));
        assertThat(saved.text()).contains("Säsongerna är sparade");
        assertThat(saved.html().select("table").text()).contains("Våren 2028");
        assertThat(saved.html().select("svg text").text()).contains("2028");
    }

    @Test
    void anErrorStandsBesideItsFieldAndNothingTypedIsLost() {
        as(ADMINISTRATOR);
        Answer refused = fill(TREE, spring("2027-x", "2027-03-01", "2027-03-31"));
        assertThat(refused.html().select("#from-day-error").text()).contains("Våren 2027");
        assertThat(refused.html().select(".error-summary a").attr("href")).isEqualTo("#from-day");
        assertThat(refused.html().select("#key").val()).isEqualTo("2027-x");
        assertThat(refused.html().select("#from-day").val()).isEqualTo("2027-03-01");
        assertThat(keys()).doesNotContain("2027-x");
    }

    @Test
    void aSeasonGetsAnotherNameAndKeepsItsKey() {
        as(ADMINISTRATOR);
        String edit = TREE + "?edit=2027-v";
        fill(edit, Map.of("name", "Vårterminen 2027", "from-day", "2027-01-01", "to-day", "2027-06-30"));
        assertThat(keys()).contains("2027-v");
        assertThat(get(TREE).text()).contains("Vårterminen 2027");
    }

    @Test
    void theNextYearIsAddedOnceAlsoWhenTheButtonIsPressedTwice() {
        as(ADMINISTRATOR);
        Answer page = get(TREE);
        String form = "form:has(input[name=year])";
        submit(TREE, page, form, Map.of());
        submit(TREE, page, form, Map.of());
        assertThat(keys()).contains("2028", "2028-v", "2028-h").doesNotContain("2029");
    }

    @Test
    void nobodyButTheAdministratorChangesTheTree() {
        as(COORDINATOR);
        assertThat(get(TREE).status()).isEqualTo(403);
        as(OFFICIAL);
        assertThat(get(TREE).status()).isEqualTo(403);
    }

    /** Sends the form with these values in the fields of these ids. */
    private Answer fill(String address, Map<String, String> typed) {
        Answer page = get(address);
        Map<String, String> named = new HashMap<>();
        typed.forEach((id, value) -> named.put(page.html().select("#" + id).attr("name"), value));
        return submit(address, page, FORM, named);
    }

    private List<String> keys() {
        return beans.of(SeasonReads.class).seasons().stream()
                .map(SeasonRow::key)
                .toList();
    }

    private static Map<String, String> spring(String key, String from, String to) {
        return Map.of("key", key, "kind", "HALF_YEAR", "name", "Våren 2028", "from-day", from, "to-day", to);
    }
}
