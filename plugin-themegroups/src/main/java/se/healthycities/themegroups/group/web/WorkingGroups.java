package se.healthycities.themegroups.group.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.wicket.Component;

/** Puts the working groups of a group on its home. */
@ApplicationScoped
public class WorkingGroups implements GroupPanel {
    @Override
    public Component panel(String id, GroupHome home) {
        return new WorkingGroupsPanel(id, home);
    }

    @Override
    public int order() {
        return 50;
    }
}
