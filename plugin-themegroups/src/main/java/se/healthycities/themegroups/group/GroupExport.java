package se.healthycities.themegroups.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import se.healthycities.portal.spi.Export;

/** The cards of all groups for the network's own archive; their spaces are told by the core. */
@ApplicationScoped
public class GroupExport implements Export {
    private final GroupQueries queries;

    @Inject
    public GroupExport(GroupQueries queries) {
        this.queries = queries;
    }

    @Override
    public Stream<Row> rows() {
        return queries.all().stream().map(group -> new Row("themegroups.theme_groups", values(group)));
    }

    private static Map<String, Object> values(ThemeGroup group) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", group.getId());
        values.put("space_id", group.getSpace().getId());
        values.put("path", group.getSpace().getPath());
        values.put("kind", group.getKind().name());
        values.put("aim", group.getAim());
        values.put("aim_english", group.getAimEnglish());
        values.put("working", group.getWorking());
        return values;
    }
}
