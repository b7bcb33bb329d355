package se.healthycities.portal.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.testkit.PageTest;
import se.healthycities.portal.testkit.TestClock;
import se.healthycities.portal.time.Period;

class SeatPagesTest extends PageTest {
    private Space space;

    @BeforeEach
    void aClosedSpaceWithAConvenor() {
        space = new Space(PluginId.CORE, "spaces/prov", "Prov", null, Visibility.GROUP, Joining.INVITED);
        entityManager.persist(space);
        seat(affiliation(OFFICIAL), SeatRole.CONVENOR, null);
    }

    @Test
    void whoeverLeadsGivesASeatWithATermAndItEndsByItselfForALiveSession() {
        as(OFFICIAL);
        String address = "/spaces/prov/seats/new?q=Mallander";
        Answer found = get(address);
        assertThat(found.text()).contains("Folke Mallander", "Pelle Mallander");
        String folke = String.valueOf(
                affiliation("folke.mallander@trollhattan.example").getId());
        Answer wrong =
                submit(address, found, "main section form[method=post]", form(folke, "2026-11-30", "2026-11-01"));
        assertThat(wrong.html().selectFirst("#to-error")).isNotNull();
        submit(address, found, "main section form[method=post]", form(folke, "2026-11-21", "2026-11-30"));
        submit(address, get(address), "main section form[method=post]", form(folke, "2026-11-21", "2026-11-30"));
        assertThat(seatsOf("folke.mallander@trollhattan.example"))
                .as("given once")
                .isEqualTo(1);

        as("folke.mallander@trollhattan.example");
        clock.set(LocalDate.of(2026, 11, 30));
        assertThat(get("/spaces/prov/files").status()).isEqualTo(200);
        clock.set(LocalDate.of(2026, 12, 1));
        assertThat(get("/spaces/prov/files").status())
                .as("the very next request")
                .isEqualTo(403);
    }

    @Test
    void aSeatIsEndedOnADayInThePastThatStaysThatDay() {
        Seat seat = seat(affiliation(POLITICIAN), SeatRole.MEMBER, null);
        as(OFFICIAL);
        String address = "/spaces/prov/seat/" + seat.getId();
        Answer tooEarly = submit(address, get(address), "main section form", Map.of("day", "2020-01-01"));
        assertThat(tooEarly.html().selectFirst("#day-error")).isNotNull();
        submit(address, get(address), "main section form", Map.of("day", "2026-11-10"));
        assertThat(seat.getPeriod().to()).isEqualTo(LocalDate.of(2026, 11, 10));
        as(POLITICIAN);
        assertThat(get(address).status()).isEqualTo(403);
    }

    @Test
    void aGapIsFilledWithTheContactOfThatOrganisation() {
        space = new Space(PluginId.CORE, "spaces/alla", "Alla", null, Visibility.MEMBERS, Joining.ONE_PER_ORGANISATION);
        entityManager.persist(space);
        as(COORDINATOR);
        Answer seats = get("/spaces/alla/seats");
        assertThat(seats.html().select("button[name=fill]")).hasSizeGreaterThan(20);
        String lulea = String.valueOf(affiliation(OFFICIAL).getOrganisation().getId());
        submit("/spaces/alla/seats", seats, "form:has(button[name=fill])", Map.of("fill", lulea));
        submit("/spaces/alla/seats", seats, "form:has(button[name=fill])", Map.of("fill", lulea));
        assertThat(seatsOf(OFFICIAL)).as("one seat an organisation").isEqualTo(1);
        assertThat(get("/spaces/alla/seats").text()).contains("Kontakten bland tjänstepersoner är vakant");
    }

    @Test
    void onlyAnAdministratorGivesOffices() {
        as(COORDINATOR);
        assertThat(beans.of(SeatGiving.class).roles(office())).isEmpty();
        as(ADMINISTRATOR);
        assertThat(beans.of(SeatGiving.class).roles(office())).contains(SeatRole.COORDINATOR);
    }

    private static se.healthycities.portal.spi.Scene office() {
        return se.healthycities.portal.spi.Scene.space(PluginId.CORE, Visitors.OFFICE);
    }

    private static Map<String, String> form(String who, String from, String to) {
        return Map.of("who", who, "role", "MEMBER", "from", from, "to", to);
    }

    private Seat seat(Affiliation affiliation, SeatRole role, LocalDate to) {
        Seat seat = new Seat(space, affiliation, role, new Period(TestClock.DAY.minusYears(1), to));
        entityManager.persist(seat);
        return seat;
    }

    private long seatsOf(String email) {
        return entityManager
                .createQuery(
                        "select count(s) from Seat s where s.space = :space and s.affiliation.person.email = :email",
                        Long.class)
                .setParameter("space", space)
                .setParameter("email", email)
                .getSingleResult();
    }

    private Affiliation affiliation(String email) {
        return entityManager
                .createQuery("from Affiliation a where a.person.email = :email", Affiliation.class)
                .setParameter("email", email)
                .getSingleResult();
    }
}
