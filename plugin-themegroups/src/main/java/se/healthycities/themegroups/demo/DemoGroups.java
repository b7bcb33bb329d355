package se.healthycities.themegroups.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import se.healthycities.portal.demo.DemoNetwork;
import se.healthycities.portal.demo.DemoPart;
import se.healthycities.portal.space.Joining;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Visibility;
import se.healthycities.themegroups.group.GroupKind;
import se.healthycities.themegroups.group.ThemeGroup;

/** The groups of the demo network with their cards and the people who sit there. */
@ApplicationScoped
public class DemoGroups implements DemoPart {
    private static final Map<String, GroupKind> KINDS = Map.of(
            "permanent_group", GroupKind.STRATEGIC,
            "theme_group", GroupKind.THEME,
            "working_group", GroupKind.WORKING,
            "project", GroupKind.PROJECT,
            "international_group", GroupKind.INTERNATIONAL);

    private static final Map<String, SeatRole> ROLES = Map.of(
            "lead", SeatRole.CONVENOR,
            "secretary", SeatRole.SECRETARY,
            "guest", SeatRole.GUEST,
            "member", SeatRole.MEMBER);

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void load(DemoNetwork network) {
        Map<String, CSVRecord> charters = new HashMap<>();
        network.rows("charters_demo").forEach(row -> charters.put(row.get("group_key"), row));
        Map<String, Space> spaces = new HashMap<>();
        Map<String, ThemeGroup> groups = new HashMap<>();
        Set<String> slugs = new HashSet<>();
        for (CSVRecord row : network.rows("groups")) {
            if (row.get("module").equals(ThemeGroup.PLUGIN.value())) {
                String key = row.get("group_key");
                Space space = network.put("group:" + key, space(network, row, slug(key, slugs)));
                groups.put(key, network.save(group(space, row, charters.get(key))));
                spaces.put(key, space);
            }
        }
        for (CSVRecord row : network.rows("group_members")) {
            Space space = spaces.get(row.get("group_key"));
            if (space != null) {
                network.seat(
                        space,
                        row.get("person_key"),
                        ROLES.get(row.get("group_role")),
                        network.day(row, "from_offset"),
                        network.day(row, "to_offset"));
            }
        }
        new DemoLives(network, groups).load();
    }

    private static Space space(DemoNetwork network, CSVRecord row, String slug) {
        GroupKind kind = KINDS.get(row.get("type"));
        boolean archived = row.get("status").equals("archived");
        boolean known = archived || kind == GroupKind.STRATEGIC;
        Space space = new Space(
                ThemeGroup.PLUGIN,
                ThemeGroup.path(slug),
                row.get("name_sv"),
                row.get("name_en"),
                known ? Visibility.MEMBERS : Visibility.GROUP,
                joining(kind, row.get("membership_rule")));
        if (kind == GroupKind.STRATEGIC) {
            space.openForReplies();
        }
        return archived ? space.close(network.longAgo()) : space;
    }

    private static ThemeGroup group(Space space, CSVRecord row, CSVRecord charter) {
        return new ThemeGroup(
                space,
                KINDS.get(row.get("type")),
                charter.get("aim_sv"),
                DemoNetwork.cell(charter, "aim_en"),
                charter.get("working_sv"));
    }

    static Joining joining(GroupKind kind, String rule) {
        return switch (kind) {
            case STRATEGIC -> Joining.ONE_PER_ORGANISATION;
            case THEME -> Joining.ASK;
            case WORKING -> rule.equals("open_by_request") ? Joining.ASK : Joining.INVITED;
            case PROJECT, INTERNATIONAL -> Joining.INVITED;
        };
    }

    /** The last word of a group's address: its key without the prefix of its kind, where that stays unique. */
    static String slug(String key, Set<String> taken) {
        String brief = key.replaceFirst("^(tg-|x-ag-|x-)", "");
        String slug = taken.contains(brief) ? key : brief;
        taken.add(slug);
        return slug;
    }
}
