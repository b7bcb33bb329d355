package se.healthycities.themegroups.demo;

import java.time.LocalDate;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import se.healthycities.portal.demo.DemoNetwork;
import se.healthycities.portal.space.Joining;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.space.WantedRole;
import se.healthycities.themegroups.group.Charter;
import se.healthycities.themegroups.group.GroupKind;
import se.healthycities.themegroups.group.ThemeGroup;

/** Where the groups of the demo network are in their lives: one is planned, one rests, one belongs to another, some are done. */
final class DemoLives {
    private static final int SITS_SINCE = 10;

    private final DemoNetwork network;
    private final Map<String, ThemeGroup> groups;

    DemoLives(DemoNetwork network, Map<String, ThemeGroup> groups) {
        this.network = network;
        this.groups = groups;
    }

    void load() {
        network.rows("groups_planned_demo").forEach(this::planned);
        for (CSVRecord row : network.rows("group_lives_demo")) {
            ThemeGroup group = groups.get(row.get("group_key"));
            Charter said = group.charter();
            group.charter(new Charter(
                    said.aim(), said.aimEnglish(), said.working(), row.get("focus_sv"), row.get("season_sv")));
            group.result(row.get("result_sv"));
            live(group.getSpace(), row);
        }
    }

    private void live(Space space, CSVRecord row) {
        LocalDate opens = network.day(row, "opens_offset");
        space.opensOn(opens).rest(network.day(row, "rests_offset"));
        if (row.get("archived").equals("yes")) {
            space.archive(network.longAgo().plusYears(1));
        }
        ThemeGroup above = groups.get(row.get("parent_key"));
        if (above != null) {
            space.below(above.getSpace());
        }
    }

    private void planned(CSVRecord row) {
        String key = row.get("group_key");
        Space space = network.put(
                "group:" + key,
                new Space(
                        ThemeGroup.PLUGIN,
                        ThemeGroup.path(key.replaceFirst("^x-", "")),
                        row.get("name_sv"),
                        row.get("name_en"),
                        Visibility.GROUP,
                        Joining.OPEN));
        groups.put(
                key,
                network.save(new ThemeGroup(
                        space, GroupKind.THEME, row.get("aim_sv"), row.get("aim_en"), row.get("working_sv"))));
        LocalDate since = network.baseDay().minusDays(SITS_SINCE);
        network.seat(space, row.get("lead_key"), SeatRole.CONVENOR, since, null);
        network.seat(space, row.get("member_key"), SeatRole.MEMBER, since, null);
        network.save(new WantedRole(space, SeatRole.CONVENOR));
        network.save(new WantedRole(space, SeatRole.SECRETARY));
    }
}
