package se.healthycities.portal.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.testkit.PageTest;

class LedgerPagesTest extends PageTest {
    @Test
    void everybodyMayAskWhoWasElectedOnADay() {
        as(null);
        Answer board = get("/board?at=2020-04-01");
        assertThat(board.status()).isEqualTo(200);
        assertThat(board.html().select("section").first().select("tbody tr")).hasSize(3);
        assertThat(board.html().select("tbody tr").get(1).text()).contains("Sture Exempelgård", "Vice ordförande");
        assertThat(get("/board").text()).contains("Folke Mallander");
        as(OFFICIAL);
        assertThat(get("/spaces/styrelse").status()).as("the room stays closed").isEqualTo(404);
    }

    @Test
    void nonsenseAsADayIsSaidBesideTheFieldAndStaysThere() {
        Answer board = get("/board?at=i+fjol");
        assertThat(board.status()).isEqualTo(200);
        assertThat(board.html().selectFirst("#at").attr("value")).isEqualTo("i fjol");
        assertThat(board.html().selectFirst("#at-error").text()).contains("2026-11-21");
    }

    @Test
    void theCoordinatorCorrectsAnAffiliationAndSeesBothVersions() {
        Long id = id("select a.id from Affiliation a where a.person.email = '" + OFFICIAL + "'");
        as(COORDINATOR);
        String address = "/admin/ledger/affiliation/" + id;
        Answer page = get(address);
        Answer refused = submit(address, page, "main form", Map.of("titlePart:title", "", "reason", "fel"));
        assertThat(refused.html().selectFirst("#title-error")).isNotNull();
        Answer ends = submit(
                address,
                page,
                "main form",
                Map.of("titlePart:title", "Strateg", "reason", "fel titel", "from", "2024-01-01", "to", "2023-01-01"));
        assertThat(ends.html().selectFirst("#to-error")).isNotNull();
        assertThat(ends.html().selectFirst("#title").attr("value")).as("kept").isEqualTo("Strateg");
        Answer right = submit(
                address,
                page,
                "main form",
                Map.of("titlePart:title", "Strateg", "reason", "fel titel", "from", "2024-01-01", "to", ""));
        assertThat(right.text()).contains("Strateg", "fel titel", "Folkhälsostrateg");
    }

    @Test
    void theSeatOfAHiddenSpaceIsNotFoundByTheCoordinatorAndNobodyElseMayCorrect() {
        Long seat = id("select max(s.id) from Seat s where s.space.path = 'spaces/valberedning'");
        as(COORDINATOR);
        assertThat(get("/admin/ledger/seat/" + seat).status()).isEqualTo(404);
        assertThat(get("/admin/ledger/nonsense/1").status()).isEqualTo(404);
        as(OFFICIAL);
        assertThat(get("/admin/ledger/seat/" + seat).status()).isEqualTo(403);
    }

    private Long id(String query) {
        return entityManager.createQuery(query, Long.class).getSingleResult();
    }
}
