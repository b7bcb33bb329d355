package se.healthycities.portal.person.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Joining;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.testkit.PageTest;
import se.healthycities.portal.time.Period;

class PersonPageTest extends PageTest {
    private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 20);

    private Person person(String email) {
        return beans.of(PersonReads.class).byEmail(email).orElseThrow();
    }

    private String address(String email) {
        return Addresses.person(person(email).getId(), person(email).getName());
    }

    @Test
    void aPersonIsShownWithRoleCompetenceAndHowToReachThem() {
        as(POLITICIAN);
        Answer page = get(address(OFFICIAL));
        assertThat(page.text())
                .contains("Ottilia Demoström", "Folkhälsostrateg", "Luleå kommun", "Framtidsforum", "Jämlik hälsa")
                .contains("Kontakt bland tjänstepersoner");
        assertThat(page.html().select("a[href=mailto:" + OFFICIAL + "]")).hasSize(1);
        assertThat(page.html().select("a[href=tel:0701740605]")).hasSize(1);
    }

    @Test
    void whoDoesNotWantThePhoneShownIsShownWithoutIt() {
        as(OFFICIAL);
        Answer page = get(address("greta.utkastman@boras.example"));
        assertThat(page.text()).contains("Skolan som arena");
        assertThat(page.body()).doesNotContain("070-174 06 03", "0701740603");
    }

    @Test
    void theAddressHasOneRightFormAndStrangersAreNotFound() {
        as(OFFICIAL);
        String right = address(POLITICIAN);
        long id = person(POLITICIAN).getId();
        for (String wrong :
                new String[] {"/people/" + id, "/people/" + id + "-somebody-else", "/people/0" + id + "-x"}) {
            Answer answer = first(wrong);
            assertThat(answer.status()).as(wrong).isEqualTo(302);
            assertThat(get(wrong).text()).as(wrong).contains("Ebba Demoström");
        }
        assertThat(first("/people/" + id + "-x?past=true").redirect()).endsWith(right.substring(1) + "?past=true");
        assertThat(first(right).status()).isEqualTo(200);
        for (String none : new String[] {"/people/999999-x", "/people/nonsense", "/people/99999999999999999999-x"}) {
            assertThat(get(none).status()).as(none).isEqualTo(404);
        }
        as(GUEST);
        assertThat(get(right).status()).isIn(403, 404);
        as(null);
        assertThat(first(right).status()).isEqualTo(302);
    }

    @Test
    void onlyCurrentRolesAreShownAndThePastOnDemand() {
        Person ottilia = person(OFFICIAL);
        Affiliation before = new Affiliation(
                ottilia,
                entityManager
                        .createQuery(
                                "from Organisation o where o.code = '2584'",
                                se.healthycities.portal.organisation.Organisation.class)
                        .getSingleResult(),
                Capacity.OFFICIAL,
                "Gruvstrateg",
                new Period(LocalDate.of(2015, 1, 1), YESTERDAY));
        entityManager.persist(before);
        seat("spaces/old-group", "Gamla gruppen", Visibility.GROUP, before);
        seat("spaces/old-secret", "Gamla hemligheten", Visibility.HIDDEN, before);
        as(POLITICIAN);
        assertThat(get(address(OFFICIAL)).text()).doesNotContain("Gruvstrateg", "Gamla");
        Answer past = get(address(OFFICIAL) + "?past=true");
        assertThat(past.text()).contains("Gruvstrateg", "Kiruna kommun", "Gamla gruppen", "20 november 2026");
        assertThat(past.body()).doesNotContain("hemligheten", "old-secret");
        assertThat(get("/people?q=gruvstrateg").html().select("li.item"))
                .as("the directory too")
                .isEmpty();
    }

    @Test
    void whoStandsForNobodyAnyMoreIsNotToBeReachedHere() {
        Person person = person(OFFICIAL);
        entityManager
                .createQuery("from Affiliation a where a.person.id = :person", Affiliation.class)
                .setParameter("person", person.getId())
                .getSingleResult()
                .end(YESTERDAY);
        as(POLITICIAN);
        Answer page = get(address(OFFICIAL));
        assertThat(page.text()).contains("inget uppdrag i nätverket just nu");
        assertThat(page.body()).doesNotContain("mailto:" + OFFICIAL, "tel:");
        assertThat(get("/people?q=ottilia").text()).doesNotContain("Ottilia Demoström");
    }

    @Test
    void aSeatOnTheBoardIsAPublicOfficeAndItsRoomIsNot() {
        as(OFFICIAL);
        Answer page = get(address(POLITICIAN));
        assertThat(page.text()).contains("Ordförande · nätverkets styrelse");
        assertThat(page.body()).doesNotContain("spaces/styrelse", "Politisk styrelse");
        assertThat(get(address("nils.prototypsson@lund.example") + "?past=true").body())
                .doesNotContain("spaces/valberedning");
    }

    @Test
    void manySeatsTakeAsManyStatementsAsFew() {
        as(POLITICIAN);
        String page = address(OFFICIAL);
        Counted<Answer> few = counting(() -> get(page));
        Affiliation affiliation = entityManager
                .createQuery("from Affiliation a where a.person.id = :person", Affiliation.class)
                .setParameter("person", person(OFFICIAL).getId())
                .getSingleResult();
        for (int i = 0; i < 30; i++) {
            seat("spaces/many-" + i, "Rum " + i, Visibility.MEMBERS, affiliation);
        }
        as(POLITICIAN);
        Counted<Answer> many = counting(() -> get(page));
        assertThat(many.result().text()).contains("Rum 29");
        assertThat(many.statements()).isEqualTo(few.statements()).isLessThanOrEqualTo(8);
    }

    private void seat(String path, String name, Visibility visibility, Affiliation holder) {
        Space space = new Space(PluginId.CORE, path, name, name, visibility, Joining.INVITED);
        entityManager.persist(space);
        entityManager.persist(new Seat(space, holder, SeatRole.MEMBER, Period.from(LocalDate.of(2016, 1, 1))));
    }
}
