package se.healthycities.portal.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.organisation.MembershipPeriod;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.organisation.PopulationFigure;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.person.ContactKind;
import se.healthycities.portal.person.ContactRole;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.privacy.CorePersonalData;
import se.healthycities.portal.space.Joining;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.testkit.PageTest;
import se.healthycities.portal.time.Period;

class OrganisationPageTest extends PageTest {
    private static final LocalDate FROM = LocalDate.of(2019, 1, 1);
    private static final LocalDate TO = LocalDate.of(2021, 12, 31);

    @Test
    void contactsSeatsPeopleMembershipAndPopulationAreThoseOfTheDayShown() {
        Affiliation earlier = kirunaInTheYearsBefore();
        space("spaces/hidden-room", "Det hemliga rummet", Visibility.HIDDEN, earlier);
        as(OFFICIAL);

        Answer then = get("/organisations/2584?at=2020-04-01");
        assertThat(section(then, "contacts")).contains("Förra Kontakten").doesNotContain("Nya Kontakten");
        assertThat(section(then, "contacts")).contains("Vakant");
        assertThat(section(then, "seats")).contains("Förra gruppen", "Förra Kontakten");
        assertThat(section(then, "board")).contains("Vice ordförande", "31 december 2021");
        assertThat(section(then, "people")).contains("Folkhälsochef");
        assertThat(section(then, "facts"))
                .contains("Medlem 1 januari 2019 – 31 december 2021", "22 700 den 31 december 2019. Källa: Räknarna");
        assertThat(then.text()).contains("Så var det den 1 april 2020").contains("Medlem i nätverket.");

        Answer now = get("/organisations/2584");
        assertThat(section(now, "contacts")).contains("Inga kontakter").doesNotContain("Förra");
        assertThat(section(now, "seats")).doesNotContain("Förra gruppen");
        assertThat(now.html().select("section[aria-labelledby=board]")).isEmpty();
        assertThat(section(now, "people")).doesNotContain("Folkhälsochef");
        assertThat(section(now, "facts")).contains("Medlem förut, 1 januari 2019", "22 400");
        assertThat(now.text()).contains("Har varit medlem");
        for (Answer page : new Answer[] {then, now}) {
            assertThat(section(page, "history"))
                    .contains("Förra Kontakten", "Vice ordförande", "22 700", "1 januari 2019 – 31 december 2021");
            assertThat(page.body()).doesNotContain("hemliga", "hidden-room");
        }
        Answer before = get("/organisations/2584?at=2018-12-31");
        assertThat(before.text()).contains("Blir medlem");
        assertThat(section(before, "facts")).contains("Invånare –");
    }

    @Test
    void theFirstAndTheLastDayCount() {
        kirunaInTheYearsBefore();
        as(OFFICIAL);
        assertThat(section(get("/organisations/2584?at=" + FROM), "contacts")).contains("Förra Kontakten");
        assertThat(section(get("/organisations/2584?at=" + TO), "contacts")).contains("Förra Kontakten");
        assertThat(section(get("/organisations/2584?at=" + FROM.minusDays(1)), "contacts"))
                .doesNotContain("Förra");
        assertThat(section(get("/organisations/2584?at=" + TO.plusDays(1)), "contacts"))
                .doesNotContain("Förra");
    }

    @Test
    void aContactRoleEndsWithItsAffiliation() {
        Affiliation affiliation = kirunaInTheYearsBefore();
        affiliation.end(LocalDate.of(2020, 3, 31));
        as(OFFICIAL);
        Answer page = get("/organisations/2584?at=2020-04-01");
        assertThat(section(page, "contacts")).doesNotContain("Förra");
        assertThat(section(page, "seats")).doesNotContain("Förra gruppen");
        assertThat(page.html().select("section[aria-labelledby=board]")).isEmpty();
        assertThat(section(page, "history")).contains("1 januari 2019 – 31 mars 2020");
    }

    @Test
    void whatIsNoDayIsAnErrorBesideTheFieldAndTodayIsShown() {
        as(OFFICIAL);
        for (String nonsense :
                new String[] {"nonsense", "2020-13-01", "2021-02-29", "0001-01-01", "%2B999999999-01-01"}) {
            Answer page = get("/organisations/2580?at=" + nonsense);
            assertThat(page.status()).as(nonsense).isEqualTo(200);
            assertThat(page.html().select("#at-error").text()).as(nonsense).contains("2020-04-01");
            assertThat(page.html().selectFirst("#at").attr("aria-describedby")).isEqualTo("at-error");
            assertThat(page.text()).contains("Så är det i dag");
            assertThat(section(page, "contacts")).contains("Ottilia Demoström");
        }
        assertThat(get("/organisations/2580?at=nonsense")
                        .html()
                        .selectFirst("#at")
                        .attr("value"))
                .isEqualTo("nonsense");
        assertThat(get("/organisations/2580").html().select("#at-error")).isEmpty();
    }

    @Test
    void theRecordStaysIntactWhenEverybodyIsErased() {
        as(OFFICIAL);
        Answer before = get("/organisations/2580");
        CorePersonalData duty = beans.of(CorePersonalData.class);
        for (Long person : entityManager
                .createQuery("select p.id from Person p", Long.class)
                .getResultList()) {
            duty.erase(person);
        }
        entityManager.flush();
        entityManager.clear();
        beans.newRequest();

        Answer after = get("/organisations/2580");
        assertThat(after.status()).isEqualTo(200);
        for (String section : new String[] {"contacts", "board", "seats", "people", "history"}) {
            assertThat(after.html().select("section[aria-labelledby=" + section + "] li, tbody tr"))
                    .as(section)
                    .hasSameSizeAs(before.html().select("section[aria-labelledby=" + section + "] li, tbody tr"));
        }
        assertThat(section(after, "facts")).isEqualTo(section(before, "facts"));
        assertThat(section(after, "board")).contains("Ordförande").contains("Tidigare representant");
        assertThat(after.html().select("main").text()).doesNotContain("Ebba", "Ottilia");
    }

    @Test
    void theBoardIsTheOnlyHiddenSpaceOfWhichAnythingIsTold() {
        as(OFFICIAL);
        Answer lulea = get("/organisations/2580");
        assertThat(section(lulea, "board")).contains("Ebba Demoström", "Ordförande");
        assertThat(lulea.body()).doesNotContain("spaces/styrelse", "Politisk styrelse");
        Answer lund = get("/organisations/1281");
        assertThat(lund.body())
                .as("the nomination committee is hidden")
                .doesNotContain("valberedning\"", "Valberedningen<");
        as("nils.prototypsson@lund.example");
        assertThat(get("/organisations/1281").html().select("a[href=/spaces/valberedning]"))
                .as("whoever sits there sees it")
                .hasSize(1);
    }

    @Test
    void gotlandAnswersAtItsRegionsCodeByLeadingToItsOwn() {
        as(OFFICIAL);
        Answer answer = first("/organisations/09?at=2020-04-01");
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.redirect()).contains("0980").contains("at=2020-04-01");
        assertThat(get("/organisations/09").text()).contains("Region Gotland");
        assertThat(get("/organisations/0000").status()).isEqualTo(404);
    }

    @Test
    void aLongHistoryTakesAsManyStatementsAsNone() {
        as(OFFICIAL);
        Counted<Answer> empty = counting(() -> get("/organisations/2584?at=2020-04-01"));
        Affiliation affiliation = kirunaInTheYearsBefore();
        for (int i = 0; i < 30; i++) {
            space("spaces/room-" + i, "Rum " + i, Visibility.MEMBERS, affiliation);
            entityManager.persist(new ContactRole(affiliation, ContactKind.POLITICAL, new Period(FROM, TO)));
        }
        as(OFFICIAL);
        Counted<Answer> full = counting(() -> get("/organisations/2584?at=2020-04-01"));
        assertThat(full.result().html().select("section[aria-labelledby=seats] tbody tr"))
                .hasSize(31);
        assertThat(full.statements()).isEqualTo(empty.statements()).isLessThanOrEqualTo(10);
    }

    private Affiliation kirunaInTheYearsBefore() {
        Organisation kiruna = entityManager
                .createQuery("from Organisation o where o.code = '2584'", Organisation.class)
                .getSingleResult();
        Period years = new Period(FROM, TO);
        entityManager.persist(new MembershipPeriod(kiruna, years));
        entityManager.persist(new PopulationFigure(kiruna, LocalDate.of(2019, 12, 31), 22700, "Räknarna"));
        entityManager.persist(new PopulationFigure(kiruna, LocalDate.of(2024, 12, 31), 22400, "Räknarna"));
        Person person = new Person("Förra", "Kontakten", "forra@kiruna.example", "sv");
        entityManager.persist(person);
        Affiliation affiliation = new Affiliation(person, kiruna, Capacity.OFFICIAL, "Folkhälsochef", years);
        entityManager.persist(affiliation);
        entityManager.persist(new ContactRole(affiliation, ContactKind.ADMINISTRATIVE, years));
        space("spaces/former-group", "Förra gruppen", Visibility.GROUP, affiliation);
        Space board = entityManager
                .createQuery("from Space s where s.path = 'spaces/styrelse'", Space.class)
                .getSingleResult();
        entityManager.persist(new Seat(board, affiliation, SeatRole.VICE_CHAIR, years));
        return affiliation;
    }

    private void space(String path, String name, Visibility visibility, Affiliation seated) {
        Space space = new Space(PluginId.CORE, path, name, name, visibility, Joining.INVITED);
        entityManager.persist(space);
        entityManager.persist(new Seat(space, seated, SeatRole.MEMBER, new Period(FROM, TO)));
    }

    private static String section(Answer page, String name) {
        return page.html()
                .select("section[aria-labelledby=" + name + "]")
                .text()
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ');
    }
}
