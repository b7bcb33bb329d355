package se.healthycities.themegroups.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import se.healthycities.portal.export.TableRows;
import se.healthycities.portal.spi.Export;

/** The cards of all groups for the network's own archive; their spaces are told by the core. */
@ApplicationScoped
public class GroupExport implements Export {
    private final TableRows tables;

    @Inject
    public GroupExport(TableRows tables) {
        this.tables = tables;
    }

    @Override
    public Stream<Row> rows() {
        return tables.of("themegroups.theme_groups");
    }
}
