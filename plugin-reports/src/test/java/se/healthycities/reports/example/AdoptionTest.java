package se.healthycities.reports.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.spi.Refused;

/** How examples spread from member to member (INV-168). */
class AdoptionTest extends ExampleRooms {
    @Test
    void gofarWentFromHelsingborgToLulea() {
        long lulea = example("GoFaR: gemensam fysisk aktivitet på recept");
        long helsingborg = example("GoFaR i Helsingborg");
        as(MALMO);
        assertThat(get(page(lulea))
                        .html()
                        .select("section[aria-labelledby=spread]")
                        .text())
                .contains("Helsingborgs stad till Luleå kommun", "GoFaR i Helsingborg");
        assertThat(get(page(helsingborg)).html().select("section[aria-labelledby=spread] a[href^=" + page(lulea) + "]"))
                .hasSize(1);
        as(null);
        assertThat(get(page(lulea)).text()).doesNotContain("Så har det spridits");
    }

    @Test
    void theContactOfAnotherMemberSaysOnceThatTheyTookItOver() {
        long helsingborg = example("GoFaR i Helsingborg");
        as(MALMO);
        Answer page = get(page(helsingborg));
        Answer done = submit(page(helsingborg), page, "form:has([name*=took])", Map.of("took", "x"));
        assertThat(done.status()).isEqualTo(200);
        assertThat(adopt(helsingborg, null)).isTrue();
        assertThat(number("select count(*) from reports.example_adoptions a join core.organisations o"
                        + " on o.id = a.organisation_id where o.address = '1280'"))
                .isEqualTo(1);
        Answer taken =
                submit(page(helsingborg), done, "form:not(:has([name=key])):contains(Ta tillbaka det)", Map.of());
        assertThat(taken.text()).contains("Har ni tagit över det här?");
    }

    @Test
    void nobodyTakesOverTheirOwnExampleAndOnlyContactsSpeakForTheirOrganisation() {
        long helsingborg = example("GoFaR i Helsingborg");
        for (String person : new String[] {HELSINGBORG, "maja.ovningsjo@norrkoping.example", COORDINATOR, GUEST}) {
            as(person);
            assertThatThrownBy(() -> adopt(helsingborg, null)).as(person).isInstanceOf(Refused.class);
        }
    }

    @Test
    void anExampleComesFromOnePlaceAndNeverFromItself() {
        long lulea = example("GoFaR: gemensam fysisk aktivitet på recept");
        long helsingborg = example("GoFaR i Helsingborg");
        long natur = example("Natur och friskvård för anställda");
        as(HELSINGBORG);
        assertThat(adopt(lulea, helsingborg)).as("round in a circle").isFalse();
        assertThat(adopt(lulea, natur)).isTrue();
        as(MALMO);
        long verkstad = example("Jämlikhetsverkstaden");
        assertThat(adopt(natur, verkstad)).isTrue();
        assertThat(adopt(helsingborg, verkstad)).as("it comes from elsewhere").isFalse();
        entityManager.flush();
        Spread spread = beans.of(ExampleReads.class).spread(verkstad);
        assertThat(spread.along())
                .extracting(AdoptionRow::to)
                .containsExactly("Luleå kommun", "Helsingborgs stad", "Malmö stad");
        assertThatThrownBy(() -> adopt(example("Skolan som arena"), helsingborg))
                .as("somebody else's example")
                .isInstanceOf(Refused.class);
    }

    @Test
    void onlyTheSameOrganisationOrTheOfficeTakesItBack() {
        long adoption = number("select min(id) from reports.example_adoptions");
        as(MALMO);
        assertThatThrownBy(() -> beans.of(AdoptionService.class).takeBack(SCENE, adoption))
                .isInstanceOf(Refused.class);
        as(POLITICIAN);
        beans.of(AdoptionService.class).takeBack(SCENE, adoption);
        assertThat(beans.of(ExampleReads.class).adoptions()).isZero();
    }

    private boolean adopt(long example, Long own) {
        boolean done = beans.of(AdoptionService.class).adopt(SCENE, example, "", own, UUID.randomUUID());
        entityManager.flush();
        return done;
    }
}
