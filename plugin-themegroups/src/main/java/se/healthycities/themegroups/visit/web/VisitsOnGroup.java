package se.healthycities.themegroups.visit.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.wicket.Component;
import se.healthycities.themegroups.group.web.GroupHome;
import se.healthycities.themegroups.group.web.GroupPanel;

/** Puts the study visits on the home of their group. */
@ApplicationScoped
public class VisitsOnGroup implements GroupPanel {
    @Override
    public int order() {
        return 40;
    }

    @Override
    public Component panel(String id, GroupHome home) {
        return new VisitsPanel(id, home.standing());
    }
}
