package se.healthycities.themegroups.group.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.wicket.Component;
import se.healthycities.portal.space.Standing;
import se.healthycities.themegroups.group.GroupKind;

/** Puts the working groups of a group on its home. */
@ApplicationScoped
public class WorkingGroups implements GroupPanel {
    @Override
    public Component panel(String id, Standing standing, GroupKind kind) {
        return new WorkingGroupsPanel(id, standing);
    }

    @Override
    public int order() {
        return 50;
    }
}
