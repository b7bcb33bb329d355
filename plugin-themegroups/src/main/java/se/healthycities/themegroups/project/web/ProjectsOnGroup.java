package se.healthycities.themegroups.project.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.wicket.Component;
import se.healthycities.themegroups.group.web.GroupHome;
import se.healthycities.themegroups.group.web.GroupPanel;

/** Puts the projects and pilots on the home of their group. */
@ApplicationScoped
public class ProjectsOnGroup implements GroupPanel {
    @Override
    public int order() {
        return 30;
    }

    @Override
    public Component panel(String id, GroupHome home) {
        return new ProjectsPanel(id, home.standing(), home.kind());
    }
}
