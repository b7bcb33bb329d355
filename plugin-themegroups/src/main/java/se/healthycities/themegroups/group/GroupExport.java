package se.healthycities.themegroups.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import se.healthycities.portal.export.TableRows;
import se.healthycities.portal.spi.Export;

/** All that the groups keep, for the network's own archive; their spaces are told by the core. */
@ApplicationScoped
public class GroupExport implements Export {
    private static final String[] TABLES = {
        "themegroups.theme_groups",
        "themegroups.focus_areas",
        "themegroups.focus_tags",
        "themegroups.projects",
        "themegroups.project_partners",
        "themegroups.participations",
        "themegroups.project_results",
        "themegroups.study_visits",
        "themegroups.reflections",
        "themegroups.international_groups",
        "themegroups.meeting_notes",
        "themegroups.profession_invitations"
    };

    private final TableRows tables;

    @Inject
    public GroupExport(TableRows tables) {
        this.tables = tables;
    }

    @Override
    public Stream<Row> rows() {
        return tables.of(TABLES);
    }
}
