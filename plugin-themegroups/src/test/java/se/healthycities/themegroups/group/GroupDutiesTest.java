package se.healthycities.themegroups.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.privacy.Erasure;
import se.healthycities.portal.space.Joining;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.SpaceReads;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.SeasonTurn;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.spi.WorkList;
import se.healthycities.portal.testkit.PortalTest;
import se.healthycities.portal.testkit.TestClock;
import se.healthycities.themegroups.founding.GroupFounding;
import se.healthycities.themegroups.founding.GroupPlan;

/** What the groups owe the network: true numbers at a turn of season, flags, and a life of their own. */
class GroupDutiesTest extends PortalTest {
    @Test
    void theConsequencesOfSwitchingOffAreTheRowsOfTheGroups() {
        Map<String, Long> counts = beans.of(GroupTurn.class).consequences(State.ON, State.OFF).stream()
                .collect(Collectors.toMap(SeasonTurn.Count::key, SeasonTurn.Count::number));
        String day = "date '" + TestClock.DAY + "'";
        same(
                counts,
                "vanishing",
                "select count(*) from core.spaces s left join core.spaces p on p.id = s.parent_id"
                        + " where s.owner = 'themegroups' and (s.closed_on is null or s.closed_on >= " + day
                        + ") and (s.rests_from is null or s.rests_from > " + day
                        + ") and (s.opens_on is null or s.opens_on <= "
                        + day + ")");
        same(
                counts,
                "polls",
                "select count(*) from core.polls p join core.spaces s on s.id = p.space_id"
                        + " where s.owner = 'themegroups' and p.closed_at is null and p.last_day >= " + day);
        same(
                counts,
                "registrations",
                "select count(*) from core.registrations r join core.occasions o on o.id ="
                        + " r.occasion_id join core.spaces s on s.id = o.space_id where s.owner = 'themegroups'"
                        + " and o.status <> 'CANCELLED' and r.ended_at is null and o.first_day >= " + day);
        same(
                counts,
                "meetings",
                "select count(*) from core.occasions o join core.spaces s on s.id = o.space_id"
                        + " where s.owner = 'themegroups' and o.status not in ('CANCELLED', 'DRAFT') and o.first_day >= "
                        + day);
        same(
                counts,
                "requests",
                "select count(*) from core.seat_requests r join core.spaces s on s.id = r.space_id"
                        + " where s.owner = 'themegroups' and r.answered_at is null");
        assertThat(beans.of(GroupTurn.class).consequences(State.ON, State.ON)).isEmpty();
    }

    @Test
    void aGroupOutlivesWhoeverMadeIt() {
        as(COORDINATOR);
        String path = beans.of(GroupFounding.class)
                .found(
                        Scene.of(ThemeGroup.PLUGIN),
                        new GroupPlan(
                                GroupKind.THEME,
                                new GroupName("Kvar", null),
                                "kvar",
                                new Charter("Syfte", null, "Arbete", "", ""),
                                Visibility.MEMBERS,
                                Joining.OPEN,
                                null,
                                null,
                                List.of(),
                                "themegroups/delaktighet"),
                        UUID.randomUUID());
        entityManager.flush();
        long person =
                beans.of(PersonReads.class).byEmail(COORDINATOR).orElseThrow().getId();
        long groups = number("select count(*) from themegroups.theme_groups");
        long spaces = number("select count(*) from core.spaces");
        long folders = number("select count(*) from core.folders");
        as(ADMINISTRATOR);
        beans.of(Erasure.class).erase(person, "på egen begäran");
        entityManager.flush();
        assertThat(number("select count(*) from themegroups.theme_groups")).isEqualTo(groups);
        assertThat(number("select count(*) from core.spaces")).isEqualTo(spaces);
        assertThat(number("select count(*) from core.folders")).isEqualTo(folders);
        as(OFFICIAL);
        assertThat(beans.of(GroupReads.class).charter(path).aim()).isEqualTo("Syfte");
        assertThat(beans.of(SpaceReads.class).vacant(number("select id from core.spaces where path = '" + path + "'")))
                .contains(SeatRole.CONVENOR);
    }

    @Test
    void aGroupWithoutAMeetingForAHundredAndTwentyDaysStandsOnTheWorkListUntilItRests() {
        execute("update core.occasions set space_id = null where space_id = " + DELAKTIGHET);
        assertThat(quiet()).contains("Temagrupp delaktighet och inflytande");
        execute("update core.spaces set rests_from = date '2026-11-01' where path = 'themegroups/delaktighet'");
        assertThat(quiet()).doesNotContain("Temagrupp delaktighet och inflytande");
        execute("update core.spaces set rests_from = null, opens_on = date '2026-11-01'"
                + " where path = 'themegroups/delaktighet'");
        assertThat(quiet()).as("a new group").doesNotContain("Temagrupp delaktighet och inflytande");
        assertThat((long) quiet().size()).isEqualTo(beans.of(QuietGroups.class).count());
    }

    @Test
    void anArchivedGroupIsFoundByItsResult() {
        assertThat(beans.of(GroupSearch.class)
                        .entries("group", Set.copyOf(beans.of(GroupSearch.class).subjects("group", 0, 100))))
                .anyMatch(entry -> entry.body().contains("startmöten"));
    }

    private static final String DELAKTIGHET = "(select id from core.spaces where path = 'themegroups/delaktighet')";

    private List<String> quiet() {
        return beans.of(QuietGroups.class).lines(100).stream()
                .map(WorkList.Line::values)
                .map(values -> values.get(0).toString())
                .toList();
    }

    private void same(Map<String, Long> counts, String key, String query) {
        assertThat(counts.getOrDefault(key, 0L)).as(key).isEqualTo(number(query));
    }

    private void execute(String command) {
        entityManager.flush();
        entityManager.createNativeQuery(command).executeUpdate();
    }

    private long number(String query) {
        return ((Number) entityManager.createNativeQuery(query).getSingleResult()).longValue();
    }
}
