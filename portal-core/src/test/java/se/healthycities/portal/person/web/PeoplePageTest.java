package se.healthycities.portal.person.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.privacy.CorePersonalData;
import se.healthycities.portal.testkit.PageTest;

class PeoplePageTest extends PageTest {
    private static List<String> names(Answer page) {
        return page.html().select("section[aria-labelledby=list] a.item-t").eachText();
    }

    @Test
    void peopleAreFoundByTheirOwnWordsAndByTheSubjectsOfTheList() {
        as(OFFICIAL);
        assertThat(names(get("/people?q=medborgardialog"))).containsExactly("Tyra Mallander");
        assertThat(names(get("/people?subject=ensamhet"))).containsExactly("Tyra Modellqvist");
        assertThat(names(get("/people?subject=barn-unga"))).hasSize(4).contains("Greta Utkastman", "Vanja Testlund");
        assertThat(names(get("/people?subject=no-such-subject"))).isEmpty();
        assertThat(getInEnglish("/people?subject=ensamhet").text()).contains("Loneliness");
    }

    @Test
    void theFiltersAreTakenTogetherAndKeptInTheForm() {
        as(OFFICIAL);
        assertThat(names(get("/people?organisation=2580"))).containsExactly("Ebba Demoström", "Ottilia Demoström");
        Answer page = get("/people?organisation=2580&capacity=ELECTED&q=ebba&subject=internationellt");
        assertThat(names(page)).containsExactly("Ebba Demoström");
        assertThat(page.html().select("select option[selected]").eachAttr("value"))
                .containsExactly("internationellt", "ELECTED", "2580");
        assertThat(page.html().select("#find-q").attr("value")).isEqualTo("ebba");
        assertThat(names(get("/people?organisation=2580&capacity=STAFF"))).isEmpty();
    }

    @Test
    void everybodyIsReachedPageByPageByKey() {
        as(OFFICIAL);
        List<String> addresses = new ArrayList<>();
        String address = "/people";
        for (int pages = 0; pages < 10 && address != null; pages++) {
            Answer page = get(address);
            addresses.addAll(
                    page.html().select("section[aria-labelledby=list] a.item-t").eachAttr("href"));
            var next = page.html().selectFirst("nav a[href*=after]");
            address = next == null ? null : next.attr("href");
        }
        long people = entityManager
                .createQuery(
                        "select count(distinct a.person) from Affiliation a where a.period.from <= :today"
                                + " and (a.period.to is null or a.period.to >= :today)",
                        Long.class)
                .setParameter("today", se.healthycities.portal.testkit.TestClock.DAY)
                .getSingleResult();
        assertThat(addresses).hasSize((int) people).hasSizeGreaterThan(50).doesNotHaveDuplicates();
    }

    @Test
    void theErasedAreNotInTheDirectoryAndAnEmptyListSaysWhatToDo() {
        beans.of(CorePersonalData.class)
                .erase(beans.of(PersonReads.class)
                        .byEmail("tyra.mallander@boras.example")
                        .orElseThrow()
                        .getId());
        as(OFFICIAL);
        assertThat(get("/people?subject=delaktighet&organisation=1490").html().select(".empty a"))
                .hasSize(1);
        assertThat(names(get("/people?organisation=1490"))).doesNotContain("Tidigare representant");
    }

    @Test
    void aFullPageTakesAsManyStatementsAsOnePerson() {
        as(OFFICIAL);
        Counted<Answer> one = counting(() -> get("/people?subject=ensamhet"));
        Counted<Answer> many = counting(() -> get("/people"));
        assertThat(names(many.result())).hasSize(50);
        assertThat(many.statements()).isEqualTo(one.statements()).isLessThanOrEqualTo(7);
    }
}
