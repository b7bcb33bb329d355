package se.healthycities.portal.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.privacy.CorePersonalData;
import se.healthycities.portal.search.saved.SavedSearchRow;
import se.healthycities.portal.search.saved.SavedSearches;
import se.healthycities.portal.spi.PersonalData;
import se.healthycities.portal.testkit.PageTest;

/** A search is saved from its page, and the list of them is one's own (H3). */
class SavedSearchesPageTest extends PageTest {
    private static final String FORM = "main form[method=post]";
    private static final String ADDRESS = "/search/saved";

    private Answer save(String search, String name, boolean digest) {
        Map<String, String> typed = digest ? Map.of("called", name, "digest", "yes") : Map.of("called", name);
        return submit(search, get(search), FORM, typed);
    }

    private SavedSearchRow only() {
        entityManager.flush();
        assertThat(beans.of(SavedSearches.class).own()).hasSize(1);
        return beans.of(SavedSearches.class).own().get(0);
    }

    private Answer change(Map<String, String> typed) {
        return submit(ADDRESS, get(ADDRESS), FORM, typed);
    }

    @Test
    void aSearchIsSavedWithItsFiltersAndTheSameTwiceIsOne() {
        as(OFFICIAL);
        String search = "/search?q=H%C3%A4lsa&organisation=2580&page=2";
        Answer page = get(search);
        assertThat(page.stateless()).isTrue();
        assertThat(page.html().select(FORM + " input[name=called]").val()).isEqualTo("Hälsa");
        assertThat(page.html().select(FORM + " input[name=digest][checked]")).hasSize(1);
        Answer list = save(search, "Hos oss", true);
        assertThat(list.text()).contains("Sökningen är sparad", "Söker efter hälsa, med filter");
        assertThat(list.html().select("main li h2 a").attr("href")).isEqualTo("/search?q=h%C3%A4lsa&organisation=2580");
        assertThat(list.html().select("main li h2 a").text()).isEqualTo("Hos oss");
        save("/search?q=h%C3%A4lsa&organisation=2580", " ", false);
        assertThat(only().name()).as("blank for the words").isEqualTo("hälsa");
        assertThat(only().inDigest()).isFalse();
        assertThat(get("/search").html().select(FORM)).as("nothing to save").isEmpty();
    }

    @Test
    void aSavedSearchIsRenamedSwitchedOffAndRemoved() {
        as(OFFICIAL);
        save("/search?q=luft", "Luft", true);
        String id = only().id().toString();
        assertThat(change(Map.of("called-" + id, "Ren luft")).text()).contains("Ändringarna är sparade");
        assertThat(only().name()).isEqualTo("Ren luft");
        assertThat(only().inDigest()).isFalse();
        change(Map.of("called-" + id, "Ren luft", "digest", id));
        assertThat(only().inDigest()).isTrue();
        Answer gone = change(Map.of("called-" + id, "Ren luft", "remove", id));
        assertThat(gone.text()).contains("Sökningen är borttagen", "Du har inga sparade sökningar");
        assertThat(gone.html().select("[role=status] a").attr("href")).isEqualTo("/search?q=luft");
        assertThat(get(ADDRESS + "?done=removed&again=https://x.example/search?q=a")
                        .html()
                        .select("[role=status] a"))
                .as("leads nowhere else")
                .isEmpty();
    }

    @Test
    void nobodySeesOrChangesWhatIsSomebodyElses() {
        as(POLITICIAN);
        save("/search?q=budget", "Pengar", true);
        long theirs = only().id();
        as(OFFICIAL);
        assertThat(get(ADDRESS).text())
                .contains("Du har inga sparade sökningar")
                .doesNotContain("Pengar");
        save("/search?q=luft", "Luft", true);
        long mine = only().id();
        change(Map.of("called-" + theirs, "Stulen", "called-" + mine, "Luft", "remove", "" + theirs));
        assertThat(only().name()).isEqualTo("Luft");
        as(POLITICIAN);
        assertThat(only().name()).isEqualTo("Pengar");
        as(null);
        assertThat(first(ADDRESS).redirect()).contains("login");
    }

    @Test
    void theTwentyFirstIsRefusedBesideTheFieldAndWhatWasTypedIsKept() {
        as(OFFICIAL);
        entityManager
                .createNativeQuery("insert into core.saved_searches (person_id, address, name, in_digest, saved_at,"
                        + " told_until) select person.id, '/search?q=' || number, number, true, :now, :now"
                        + " from core.people person, generate_series(1, 20) number where person.email = :email")
                .setParameter("now", clock.instant())
                .setParameter("email", OFFICIAL)
                .executeUpdate();
        Answer refused = save("/search?q=luft", "Ren luft", true);
        assertThat(refused.html().select("#called-error").text()).contains("redan 20 sparade sökningar");
        assertThat(refused.html().select("input[name=called]").val()).isEqualTo("Ren luft");
        assertThat(refused.html().select("details[open] #called")).hasSize(1);
        assertThat(beans.of(SavedSearches.class).own()).hasSize(20);
        assertThat(save("/search?q=7", "Sju", true).text())
                .as("one of the twenty")
                .contains("Sökningen är sparad");
        assertThat(get(ADDRESS).html().select("main li.item")).hasSize(20);
    }

    @Test
    void savedSearchesAreAmongOnesOwnDataAndGoWithThePerson() {
        as(OFFICIAL);
        save("/search?q=luft", "Luft", true);
        long person = ((Number) entityManager
                        .createNativeQuery("select person_id from core.saved_searches where name = 'Luft'")
                        .getSingleResult())
                .longValue();
        CorePersonalData data = beans.of(CorePersonalData.class);
        assertThat(data.of(person))
                .filteredOn(item -> item.kind().equals("saved-search"))
                .extracting(PersonalData.Item::value)
                .containsExactly("Luft /search?q=luft");
        data.erase(person);
        entityManager.flush();
        assertThat(data.of(person)).noneMatch(item -> item.kind().equals("saved-search"));
    }
}
