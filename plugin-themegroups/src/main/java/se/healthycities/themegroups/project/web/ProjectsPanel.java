package se.healthycities.themegroups.project.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Href;
import se.healthycities.themegroups.group.GroupKind;
import se.healthycities.themegroups.project.ProjectAddresses;
import se.healthycities.themegroups.project.ProjectReads;
import se.healthycities.themegroups.project.ProjectRow;

/** On the home of a group: what it tries and finds out, for those who read there. */
class ProjectsPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private ProjectReads projects;

    @Inject
    private Gate gate;

    @Inject
    private Today today;

    private final Standing standing;
    private final GroupKind kind;

    ProjectsPanel(String id, Standing standing, GroupKind kind) {
        super(id);
        this.standing = standing;
        this.kind = kind;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean reads = gate.permits(standing.scene(), Access.READ);
        boolean leads = gate.permits(standing.scene(), Access.CONVENE);
        List<ProjectRow> rows = reads ? projects.inSpace(standing.space()) : List.of();
        add(new ProjectLines("lines", rows, today.date()));
        add(new WebMarkupContainer("none").setVisible(rows.isEmpty()));
        add(new Href("all", ProjectAddresses.all(standing.path())));
        add(new Href("begin", ProjectAddresses.begin(standing.path())).setVisible(leads));
        setVisible(reads && (!rows.isEmpty() || leads && kind == GroupKind.PROJECT));
    }
}
