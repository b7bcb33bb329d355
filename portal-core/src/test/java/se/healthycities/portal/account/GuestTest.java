package se.healthycities.portal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.discussion.DiscussionService;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;

class GuestTest extends AccountTest {
    private static final Scene ROOM = Scene.space(PluginId.CORE, "spaces/ref-motesplats");
    private static final String RESEARCHER = "rakel@umea-universitet.example";

    @Test
    void aGuestIsInOneSpaceUntilTheDateAndOutOnTheNextDay() {
        Affiliation guest = invited(TODAY.plusDays(3), "Umeå universitet");
        assertThat(guest.getCapacity()).isEqualTo(Capacity.GUEST);
        for (LocalDate day : new LocalDate[] {TODAY, TODAY.plusDays(3)}) {
            clock.set(day);
            as(RESEARCHER);
            assertThat(get("/spaces/ref-motesplats").status()).isEqualTo(200);
            assertThat(beans.of(Gate.class).permits(ROOM, Access.REPLY)).isTrue();
            assertThat(beans.of(Gate.class).permits(ROOM, Access.START)).isFalse();
            assertThat(get("/organisations").status()).isEqualTo(403);
        }
        clock.set(TODAY.plusDays(4));
        as(RESEARCHER);
        assertThat(first("/spaces/ref-motesplats").redirect())
                .as("a stranger again")
                .contains("login");
    }

    @Test
    void aGuestOfAMemberSeesTheOneSpaceAndNotTheNetwork() {
        invited(TODAY.plusDays(3), "Luleå kommun");
        as(RESEARCHER);
        assertThat(get("/spaces/ref-motesplats").status()).isEqualTo(200);
        assertThat(get("/people").status()).isEqualTo(403);
        assertThat(get("/spaces/arsmote").status()).isEqualTo(404);
    }

    @Test
    void whatAGuestWritesIsMarked() {
        as(COORDINATOR);
        long talk =
                beans.of(DiscussionService.class).start(ROOM, "Mötesplats", "Välkommen", Set.of(), UUID.randomUUID());
        invited(TODAY, "Umeå universitet");
        as(RESEARCHER);
        beans.of(DiscussionService.class).reply(ROOM, talk, "Tack!", Set.of(), UUID.randomUUID());
        as(COORDINATOR);
        Answer page = get("/spaces/ref-motesplats/discussions/" + talk + "-motesplats");
        assertThat(page.html().select("#post-2 .meta").text()).contains("Forskare, Umeå universitet · gäst");
    }

    @Test
    void anUnknownOrganisationBecomesAPartnerOnce() {
        Affiliation first = invited(TODAY, "Unga rådet");
        Affiliation second = invitedAs("ulla@unga.example", TODAY, "unga rådet");
        assertThat(second.getOrganisation()).isEqualTo(first.getOrganisation());
        assertThat(first.getOrganisation().getAddress()).isEqualTo("unga-radet");
    }

    @Test
    void withoutALastDayOrWithOneThatHasPassedThereIsNoGuest() {
        as(COORDINATOR);
        assertThatThrownBy(() -> invited(TODAY.minusDays(1), "SKR")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> invited(null, "SKR")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thePageInvitesOnceAndSaysWhatIsMissing() {
        as(COORDINATOR);
        String address = "/spaces/ref-motesplats/guests";
        Answer wrong = submit(address, get(address), "main form", Map.of("until", "2026-11-20"));
        assertThat(wrong.text()).contains("Fyll i Förnamn", "Sista dagen har redan varit");
        Map<String, String> typed = Map.of(
                "who:given",
                "Rakel",
                "who:family",
                "Rask",
                "who:email",
                RESEARCHER,
                "who:title",
                "Forskare",
                "who:language",
                "en",
                "organisation",
                "Umeå universitet",
                "until",
                "2026-12-24");
        Form form = Form.of(address, get(address).html().selectFirst("main form"));
        assertThat(send(form, typed).text()).contains("Rakel Rask", "24 december 2026");
        send(form, typed);
        assertThat(mails()).hasSize(1);
        assertThat(mails().get(0).getSubject()).isEqualTo("You are invited to Healthy Cities");
    }

    @Test
    void whoDoesNotLeadTheSpaceInvitesNobody() {
        as(OFFICIAL);
        assertThat(get("/spaces/arsmote/guests").status()).isEqualTo(403);
        assertThat(get("/spaces/styrelse/guests").status()).isEqualTo(404);
    }

    private Affiliation invited(LocalDate until, String organisation) {
        return invitedAs(RESEARCHER, until, organisation);
    }

    private Affiliation invitedAs(String email, LocalDate until, String organisation) {
        as(COORDINATOR);
        NewGuest guest = new NewGuest("Rakel", "Rask", email, organisation, "Forskare", until, "sv");
        long id = beans.of(Guests.class).invite(ROOM, guest, UUID.randomUUID());
        entityManager.flush();
        return entityManager.find(Affiliation.class, id);
    }
}
