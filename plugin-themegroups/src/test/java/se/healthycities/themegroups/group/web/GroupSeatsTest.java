package se.healthycities.themegroups.group.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.testkit.PageTest;
import se.healthycities.themegroups.group.ThemeGroup;

/** How people come into a group and leave it, by the rule of the group. */
class GroupSeatsTest extends PageTest {
    private static final String GROUP = "/themegroups/delaktighet";
    private static final String STRATEGIC = "/themegroups/strategisk";
    private static final String CONVENOR = "tyra.mallander@boras.example";
    private static final String COLLEAGUE = "sixten.testlund@boras.example";

    @Test
    void theDoorSaysHowOneComesIn() {
        as(COLLEAGUE);
        assertThat(door(GROUP)).isEqualTo("Be om en plats");
        assertThat(door("/themegroups/pilot-platskompassen")).isEqualTo("Bara inbjudna");
        assertThat(door("/themegroups/socinv")).isEqualTo("Det här är avslutat");
        as(OFFICIAL);
        assertThat(door(GROUP)).isEqualTo("Du är med");
        as(POLITICIAN);
        assertThat(door(STRATEGIC)).isEqualTo("Luleå kommun har redan en plats");
        turn(ThemeGroup.PLUGIN, State.READ_ONLY);
        as(COLLEAGUE);
        assertThat(door(GROUP)).isEqualTo("Det går inte att ta eller lämna platser just nu");
        assertThat(get(GROUP + "/seats").html().select("main form[method=post]"))
                .isEmpty();
    }

    @Test
    void whoAsksAndIsGivenASeatMayStartDiscussions() {
        as(COLLEAGUE);
        assertThat(get(GROUP + "/discussions/new").status()).isEqualTo(403);
        String seats = GROUP + "/seats";
        Answer asked =
                submit(seats, get(seats), ".joinbox form", Map.of("message", "Jag arbetar med medborgardialog."));
        assertThat(asked.html().select("#join-heading").text()).isEqualTo("Du väntar på svar");
        assertThat(get(GROUP + "/discussions/new").status()).isEqualTo(403);

        as(OFFICIAL);
        assertThat(get(seats).text()).doesNotContain("Jag arbetar med medborgardialog.");

        as(CONVENOR);
        Answer requests = get(seats);
        assertThat(requests.text()).contains("Sixten Testlund", "Jag arbetar med medborgardialog.");
        String yes = requests.html().selectFirst("button[name=yes]").attr("value");
        submit(seats, requests, "section[aria-labelledby=requests] form", Map.of("yes", yes));

        as(COLLEAGUE);
        assertThat(door(GROUP)).isEqualTo("Du är med");
        assertThat(get(GROUP + "/discussions/new").status()).isEqualTo(200);
    }

    @Test
    void whoIsToldNoStaysOutside() {
        as(COLLEAGUE);
        String seats = GROUP + "/seats";
        submit(seats, get(seats), ".joinbox form", Map.of("message", "Får jag vara med?"));
        as(CONVENOR);
        Answer requests = get(seats);
        String no = requests.html().selectFirst("button[name=no]").attr("value");
        submit(seats, requests, "section[aria-labelledby=requests] form", Map.of("no", no));
        as(COLLEAGUE);
        assertThat(door(GROUP)).isEqualTo("Be om en plats");
        assertThat(get(GROUP + "/discussions/new").status()).isEqualTo(403);
    }

    @Test
    void anEmptyRequestIsNotSent() {
        as(COLLEAGUE);
        String seats = GROUP + "/seats";
        Answer answer = submit(seats, get(seats), ".joinbox form", Map.of("message", ""));
        assertThat(answer.html().select("#join-heading").text()).isEqualTo("Be om en plats");
        assertThat(answer.html().select(".invalid-feedback").text()).isNotBlank();
    }

    @Test
    void anOrganisationHasOneSeatInTheStrategicGroup() {
        String seats = STRATEGIC + "/seats";
        as(OFFICIAL);
        submit(seats, get(seats), ".joinbox form", Map.of());
        assertThat(get(STRATEGIC + "/discussions/new").status()).isEqualTo(403);

        as(POLITICIAN);
        assertThat(door(STRATEGIC)).isEqualTo("Ta en plats");
        submit(seats, get(seats), ".joinbox form", Map.of());
        assertThat(door(STRATEGIC)).isEqualTo("Du är med");
        assertThat(get(STRATEGIC + "/discussions/new").status()).isEqualTo(200);

        as(OFFICIAL);
        assertThat(door(STRATEGIC)).isEqualTo("Luleå kommun har redan en plats");
    }

    @Test
    void whoLeavesWritesNoMoreAtOnce() {
        as(OFFICIAL);
        String seats = GROUP + "/seats";
        assertThat(get(GROUP + "/discussions/new").status()).isEqualTo(200);
        submit(seats, get(seats), ".joinbox form", Map.of());
        assertThat(get(GROUP + "/discussions/new").status()).isEqualTo(403);
        assertThat(door(GROUP)).isEqualTo("Be om en plats");
    }

    private String door(String group) {
        return get(group + "/seats").html().select("#join-heading").text();
    }
}
